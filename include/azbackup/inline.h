/*
 * inline.h - what the functions of typed.h are made with.
 *
 * They add no symbols: each is compiled into the program that calls it. A program that wants none
 * of them, or a reader of headers that knows no function bodies, defines AZB_NO_TYPED.
 */
#ifndef AZBACKUP_INLINE_H
#define AZBACKUP_INLINE_H

#include <stddef.h>

/* A program for a compiler without any of these words defines it itself. */
#ifndef AZB_INLINE
#if defined(__GNUC__)
#define AZB_INLINE static __inline__
#elif defined(_MSC_VER)
#define AZB_INLINE static __inline
#else
#define AZB_INLINE static inline
#endif
#endif

/* NULL, in the word of the language: later C++ has warnings for the macro. */
#if defined(__cplusplus) && __cplusplus >= 201103L
#define AZB_NULLPTR nullptr
#else
#define AZB_NULLPTR NULL
#endif

/* The azb_model that a struct begins with; NULL for NULL. */
#define AZB_MODEL_OF(part) ((part) != AZB_NULLPTR ? &(part)->model : AZB_NULLPTR)

/* A pointer to the struct that an azb_model begins, and to a list of those. */
#if defined(__cplusplus)
#define AZB_PART_CAST(type, model)  static_cast<type *>(static_cast<void *>(model))
#define AZB_ITEMS_CAST(type, items) static_cast<type *const *>(static_cast<const void *>(items))
#else
#define AZB_PART_CAST(type, model)  ((type *)(void *)(model))
/* NOLINTNEXTLINE(bugprone-macro-parentheses): a type cannot stand in parentheses. */
#define AZB_ITEMS_CAST(type, items) ((type *const *)(const void *)(items))
#endif

#endif
