/*
 * decode.h - shared by the files of the decoder: its state, the object being read, and the function
 * for each kind of slot.
 *
 * All functions return false on the first failure; the decoder's status and error say why.
 */
#ifndef AZBI_JSON_DECODE_H
#define AZBI_JSON_DECODE_H

#include "json/chain.h"
#include "json/walker.h"

enum {
    AZBI_GUESSES = 1024 /* a power of two */
};

typedef struct azbi_decoder {
    azbi_reader reader;
    azbi_arena *arena;
    azbi_head *head;
    char *json; /* the reader's text, writable, to terminate texts in place */
    azb_error *error;
    azb_status status;
    bool silent;        /* a mismatch sets the status only, no error */
    bool lenient;       /* a member that does not fit is kept: see azbi_decode_lenient */
    azb_error *problem; /* of a lenient decoder: why the first of those does not fit */
    azbi_buf stack;     /* elements of the lists being read */
    /* Which slot followed which in the objects read so far. Types may share an entry, since a wrong
     * guess only costs a search. */
    uint16_t guess[AZBI_GUESSES];
} azbi_decoder;

/* One object being read into a model. */
typedef struct azbi_frame {
    azbi_chain chain;
    const char *member;    /* the quote before the name of the member being read */
    azbi_slice name;       /* that name, if it is unknown */
    const char *kind_text; /* the value of the discriminator that chose the type */
    uint32_t seed;         /* of the type's guesses */
    uint32_t previous;     /* number of the previous known slot, plus 1 */
    char *raw;             /* members without a slot; raw_cap bytes and a NUL */
    size_t raw_len, raw_cap;
} azbi_frame;

AZB_NODISCARD azb_status azbi_decoder_init(azbi_decoder *decoder, azbi_arena *arena, char *json,
                                           size_t len);
/* Passes the error to the caller and frees everything else. Returns the status. */
azb_status azbi_decoder_end(azbi_decoder *decoder, azb_error **err);

/* Each of these records a failure and returns false. */
bool azbi_decoder_syntax(azbi_decoder *decoder); /* the reader has failed */
bool azbi_decoder_nomem(azbi_decoder *decoder);
bool azbi_decoder_mismatch(azbi_decoder *decoder, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
bool azbi_decoder_expected(azbi_decoder *decoder, const char *what);

/* Reads a string: terminated in place, or unescaped into the arena. */
bool azbi_decoder_text(azbi_decoder *decoder, azb_str *out);

/* Reads any value as a copy of its JSON text. */
bool azbi_decoder_json(azbi_decoder *decoder, azb_str *out);

/* Keeps the current member, whose value has been read, as raw text. */
bool azbi_decoder_keep(azbi_decoder *decoder, azbi_frame *frame);

/* Reads an object as a model of that type, or of the derived type that it names. out: the part of
 * type. */
bool azbi_decode_model(azbi_decoder *decoder, const azb_type *type, azb_model **out);

/* Reads the value of one member, whose token has been checked. */
typedef bool (*azbi_decode_fn)(azbi_decoder *decoder, azbi_frame *frame, const azbi_row *row,
                               void *slot);

bool azbi_decode_str(azbi_decoder *, azbi_frame *, const azbi_row *, void *slot);
bool azbi_decode_bool(azbi_decoder *, azbi_frame *, const azbi_row *, void *slot);
bool azbi_decode_i32(azbi_decoder *, azbi_frame *, const azbi_row *, void *slot);
bool azbi_decode_i64(azbi_decoder *, azbi_frame *, const azbi_row *, void *slot);
bool azbi_decode_f64(azbi_decoder *, azbi_frame *, const azbi_row *, void *slot);
bool azbi_decode_time(azbi_decoder *, azbi_frame *, const azbi_row *, void *slot);
bool azbi_decode_enum(azbi_decoder *, azbi_frame *, const azbi_row *, void *slot);
bool azbi_decode_json(azbi_decoder *, azbi_frame *, const azbi_row *, void *slot);
bool azbi_decode_list(azbi_decoder *, azbi_frame *, const azbi_row *, void *slot);
bool azbi_decode_map(azbi_decoder *, azbi_frame *, const azbi_row *, void *slot);

/* Reads one time or enum. *fits false: only raw text can hold the value. */
bool azbi_decode_time_value(azbi_decoder *decoder, azb_time *out, bool *fits);
bool azbi_decode_enum_value(azbi_decoder *decoder, const azbi_enum_set *set, azb_enum *out);

#endif
