/* key_texts.h - keys of the tests, as PEM. */
#ifndef KEY_TEXTS_H
#define KEY_TEXTS_H

extern const char key_text_rsa[];
extern const char key_text_other_rsa[];
extern const char key_text_short_rsa[]; /* 1,024 bits */
extern const char key_text_ec[];

#endif
