/* python.exe for the build alone: the wheel that brings Windows' CPython brings it as a DLL. */
#include <wchar.h>
__declspec(dllimport) int Py_Main(int, wchar_t **);
int wmain(int argc, wchar_t **argv) { return Py_Main(argc, argv); }
