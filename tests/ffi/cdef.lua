-- cdef.lua - LuaJIT takes the preprocessed headers as they are and calls the library.
-- Arguments: the shared library, the preprocessed text, the version expected.
local ffi = require("ffi")

local file = assert(io.open(arg[2]))
ffi.cdef(file:read("*a"))
file:close()

local library = ffi.load(arg[1])
local version = ffi.string(library.azb_version_text())
assert(version == arg[3], "the library is " .. version)
assert(library.azb_status_count() > 0)
assert(ffi.sizeof("azb_call_options") > ffi.sizeof("size_t"))
print("LuaJIT calls " .. version)
