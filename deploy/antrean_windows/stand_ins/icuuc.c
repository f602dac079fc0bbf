/* Windows 10 has an ICU of its own, Wine 8 has none. Qt asks it for legacy encodings alone, which we
   never use: each is answered with "no such converter". It lies in Wine's system folder, and is
   never shipped. */
#define E __declspec(dllexport)
enum { U_FILE_ACCESS_ERROR = 4 };
E void *ucnv_open(const char *name, int *error) { if (error) *error = U_FILE_ACCESS_ERROR; return 0; }
E void ucnv_close(void *converter) {}
E void ucnv_reset(void *converter) {}
E char ucnv_getMaxCharSize(void *converter) { return 1; }
E const char *ucnv_getName(void *converter, int *error) { return ""; }
E const char *ucnv_getStandardName(const char *name, const char *standard, int *error) { return 0; }
E const char *ucnv_getAvailableName(int n) { return 0; }
E int ucnv_countAvailable(void) { return 0; }
E int ucnv_toUCountPending(void *converter, int *error) { return 0; }
E int ucnv_fromUCountPending(void *converter, int *error) { return 0; }
E void ucnv_getToUCallBack(void) {}
E void ucnv_setToUCallBack(void) {}
E void ucnv_setFromUCallBack(void) {}
E void ucnv_cbToUWriteUChars(void) {}
E void ucnv_cbFromUWriteUChars(void) {}
E void ucnv_toUnicode(void) {}
E void ucnv_fromUnicode(void) {}
E void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
E void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
