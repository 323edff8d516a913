#!/usr/bin/env python3
"""Usage: list_and_wait.py LIBRARY

Lists the recovery points of an item and waits for a backup, from Python through ctypes. It reads no
header: beside the small structs of value.h everything about models comes from azb_type_...().
Settings are those of the examples (AZURE_..., AZBACKUP_...).
"""

import ctypes as c
import os
import sys

# Structs of value.h; their layout never changes.


def struct(name, /, **members):
    """A ctypes mirror of a struct."""
    return type(name, (c.Structure,), {"_fields_": list(members.items())})


Str = struct("Str", ptr=c.c_void_p, len=c.c_size_t)
Bool = struct("Bool", value=c.c_int32, state=c.c_uint32)
I32 = struct("I32", value=c.c_int32, state=c.c_uint32)
I64 = struct("I64", value=c.c_int64, state=c.c_uint32, reserved=c.c_uint32)
F64 = struct("F64", value=c.c_double, state=c.c_uint32, decimals=c.c_uint32)
Enum = struct("Enum", text=Str, id=c.c_int32, state=c.c_uint32)
Time = struct("Time", seconds=c.c_int64, nanos=c.c_uint32, offset_min=c.c_int16, digits=c.c_uint8,
              form=c.c_uint8)
List = struct("List", items=c.c_void_p, count=c.c_size_t)
Pair = struct("Pair", key=Str, value=Str)
ModelMap = struct("ModelMap", keys=c.POINTER(Str), items=c.POINTER(c.c_void_p), count=c.c_size_t)
Field = struct("Field", size=c.c_size_t, name=c.c_char_p, wire=c.c_char_p, offset=c.c_size_t,
               sub=c.c_void_p, kind=c.c_int32, flags=c.c_uint32)

# Options of client.h and credential.h, as far as this program sets them; each begins with its size.

SecretOptions = struct("SecretOptions", size=c.c_size_t, tenant_id=c.c_char_p,
                       client_id=c.c_char_p, client_secret=c.c_char_p, authority=c.c_char_p,
                       scope=c.c_char_p, allow_insecure_http=c.c_int32, reserved=c.c_uint32)
ClientOptions = struct(
    "ClientOptions", size=c.c_size_t, endpoint=c.c_char_p, credential=c.c_void_p,
    transport=c.c_void_p, application_id=c.c_char_p, proxy=c.c_char_p, ca_file=c.c_char_p,
    client_certificate_file=c.c_char_p, client_key_file=c.c_char_p, trusted_hosts=c.c_void_p,
    trusted_host_count=c.c_size_t, max_response_bytes=c.c_size_t, request_timeout_ms=c.c_int64,
    connect_timeout_ms=c.c_int64, idle_timeout_ms=c.c_int64, max_retries=c.c_int32,
    allow_insecure_http=c.c_int32, api_version=c.c_char_p, reserved=c.c_size_t)
ContextOptions = struct(
    "ContextOptions", size=c.c_size_t, allocator=c.c_void_p, clock=c.c_void_p, random=c.c_void_p,
    log=c.c_void_p, log_user=c.c_void_p, log_level=c.c_int32, header_version=c.c_uint32)

OK, E_ARG, SET = 0, -2, 2

# Functions: what they return, then what they take.

PTR, TEXT, SIZE, INT = c.c_void_p, c.c_char_p, c.c_size_t, c.c_int32
PROTOTYPES = {
    "azb_options_init": (None, PTR, SIZE),
    "azb_context_new": (INT, PTR, PTR, PTR),
    "azb_context_free": (None, PTR),
    "azb_options_init": (None, PTR, SIZE),
    "azb_credential_client_secret": (INT, PTR, PTR, PTR, PTR),
    "azb_credential_free": (None, PTR),
    "azb_options_init": (None, PTR, SIZE),
    "azb_client_new": (INT, PTR, PTR, PTR, PTR),
    "azb_client_free": (None, PTR),
    "azb_vault_id": (INT, PTR, TEXT, TEXT, TEXT, PTR, PTR),
    "azb_protected_item_id": (INT, PTR, TEXT, TEXT, TEXT, PTR, PTR),
    "azb_text_free": (None, PTR),
    "azb_recovery_points_list": (INT, PTR, TEXT, PTR, PTR, PTR, PTR),
    "azb_pager_next": (INT, PTR, PTR, PTR),
    "azb_pager_free": (None, PTR),
    "azb_model_new": (INT, PTR, TEXT, PTR, PTR),
    "azb_model_free": (None, PTR),
    "azb_model_type": (PTR, PTR),
    "azb_type_name": (TEXT, PTR),
    "azb_type_as_offset": (SIZE, PTR),
    "azb_type_field_count": (SIZE, PTR),
    "azb_type_field": (INT, PTR, SIZE, PTR),
    "azb_backups_trigger": (INT, PTR, TEXT, PTR, PTR, PTR, PTR),
    "azb_poller_wait": (INT, PTR, PTR, PTR),
    "azb_poller_job_id": (TEXT, PTR),
    "azb_poller_result": (INT, PTR, PTR, PTR),
    "azb_poller_free": (None, PTR),
    "azb_job_poller_new": (INT, PTR, TEXT, TEXT, PTR, PTR),
    "azb_status_count": (SIZE,),
    "azb_status_at": (INT, SIZE),
    "azb_status_name": (TEXT, INT),
    "azb_error_message": (TEXT, PTR),
    "azb_error_status": (INT, PTR),
    "azb_error_path": (TEXT, PTR),
    "azb_error_free": (None, PTR),
}


class Failure(Exception):
    """A status that is not AZB_OK."""


class Library:
    """The shared library, with failures as exceptions."""

    def __init__(self, path):
        self._library = c.CDLL(path)
        for name, (result, *arguments) in PROTOTYPES.items():
            function = getattr(self._library, name)
            function.restype, function.argtypes = result, arguments
        self.statuses = {}
        for index in range(self.azb_status_count()):
            status = self.azb_status_at(index)
            self.statuses[status] = self.azb_status_name(status).decode()

    def __getattr__(self, name):
        return getattr(self._library, name)

    def make(self, name, *arguments):
        """Calls a function whose last two arguments are its result and its error."""
        result = PTR()
        self.call(name, *arguments, c.byref(result))
        return result

    def call(self, name, *arguments):
        """Calls a function whose last argument is its error."""
        error = PTR()
        status = getattr(self, name)(*arguments, c.byref(error))
        message = self.azb_error_message(error).decode()
        same = self.azb_error_status(error) == status
        self.azb_error_free(error)
        if status != OK:
            raise Failure(f"{self.statuses[status]}: {message}")
        if not same:
            raise Failure(f"{name}: the error does not tell the status")


def text_of(slot):
    """An azb_str as text; None when it is absent."""
    return None if slot.ptr is None else c.string_at(slot.ptr, slot.len).decode()


class Reader:
    """Turns models into dictionaries by what their types say."""

    def __init__(self, library):
        self._library = library
        self._types = {}
        plain = {1: Str, 2: Bool, 3: I32, 4: I64, 5: F64, 6: Time, 7: Enum, 8: Str}
        lists = {10: Str, 11: c.c_int32, 12: Time, 13: Enum, 15: Pair, 17: Pair}
        self._slots = {kind: self._plain(layout) for kind, layout in plain.items()}
        self._slots.update({kind: self._list(layout) for kind, layout in lists.items()})
        self._slots.update({9: self._model, 14: self._models, 16: self._model_map})

    def read(self, model):
        """A model with all its parts as a dictionary."""
        kind = self._library.azb_model_type(model)
        result = {"$type": self._library.azb_type_name(kind).decode()}
        for name, slot, offset in self._fields(kind):
            value = slot(model + offset)
            if value is not None:
                result[name] = value
        offset = self._library.azb_type_as_offset(kind)
        part = PTR.from_address(model + offset).value if offset else None
        if part is not None:
            result.update(self.read(part))
        return result

    def _fields(self, kind):
        if kind not in self._types:
            rows = []
            for index in range(self._library.azb_type_field_count(kind)):
                field = Field(size=c.sizeof(Field))
                if self._library.azb_type_field(kind, index, c.byref(field)) != OK:
                    raise Failure(f"field {index} of a type cannot be read")
                rows.append((field.wire.decode(), self._slots[field.kind], field.offset))
            self._types[kind] = rows
        return self._types[kind]

    @staticmethod
    def _value(slot):
        if isinstance(slot, int):
            return slot
        if isinstance(slot, Str):
            return text_of(slot)
        if isinstance(slot, Pair):
            return text_of(slot.key), text_of(slot.value)
        if isinstance(slot, Time):
            return slot.seconds + slot.nanos / 1e9 if slot.form >= 2 else None
        if isinstance(slot, Enum):
            return text_of(slot.text)
        return slot.value if slot.state >= SET else None

    def _plain(self, layout):
        return lambda address: self._value(layout.from_address(address))

    def _list(self, layout):
        def read(address):
            slot = List.from_address(address)
            if slot.items is None:
                return None
            return [self._value(item) for item in (layout * slot.count).from_address(slot.items)]
        return read

    def _model(self, address):
        model = PTR.from_address(address).value
        return None if model is None else self.read(model)

    def _models(self, address):
        slot = List.from_address(address)
        if slot.items is None:
            return None
        return [self.read(item) for item in (PTR * slot.count).from_address(slot.items) if item]

    def _model_map(self, address):
        slot = ModelMap.from_address(address)
        return {text_of(slot.keys[i]): slot.items[i] and self.read(slot.items[i])
                for i in range(slot.count)} or None


class Session:
    """A client made from the environment; owns what it makes."""

    def __init__(self, library):
        self.library = library
        self.free = []
        env = {name: value.encode() for name, value in os.environ.items()}
        insecure = int(env.get("AZBACKUP_INSECURE", b"0"))
        options = ContextOptions()
        library.azb_options_init(c.byref(options), c.sizeof(options))
        options.header_version = 0  # reflection alone: no header to be newer than the library
        self.context = self._make("context", "azb_context_new", c.byref(options))
        secret = SecretOptions()
        library.azb_options_init(c.byref(secret), c.sizeof(secret))
        secret.tenant_id, secret.client_id = env["AZURE_TENANT_ID"], env["AZURE_CLIENT_ID"]
        secret.client_secret = env["AZURE_CLIENT_SECRET"]
        secret.authority = env.get("AZBACKUP_AUTHORITY")
        secret.allow_insecure_http = insecure
        credential = self._make("credential", "azb_credential_client_secret", self.context,
                                c.byref(secret))
        client = ClientOptions()
        library.azb_options_init(c.byref(client), c.sizeof(client))
        client.endpoint, client.credential = env.get("AZBACKUP_ENDPOINT"), credential.value
        client.allow_insecure_http = insecure
        self.client = self._make("client", "azb_client_new", self.context, c.byref(client))
        self.vault = self._text("azb_vault_id", self.context, env["AZBACKUP_SUBSCRIPTION_ID"],
                                env["AZBACKUP_RESOURCE_GROUP"], env["AZBACKUP_VAULT"])
        self.item = self._text("azb_protected_item_id", self.context, self.vault,
                               env["AZBACKUP_CONTAINER"], env["AZBACKUP_ITEM"])

    def _make(self, noun, *call):
        handle = self.library.make(*call)
        self.free.append((getattr(self.library, f"azb_{noun}_free"), handle))
        return handle

    def _text(self, *call):
        text = self.library.make(*call)
        result = c.string_at(text.value)
        self.library.azb_text_free(text)
        return result

    def recovery_points(self, reader):
        """All points of the item, as dictionaries."""
        pager = self._make("pager", "azb_recovery_points_list", self.client, self.item, None, None)
        while True:
            item = self.library.make("azb_pager_next", pager)
            if not item.value:
                return
            yield reader.read(item.value)

    def wait(self, poller):
        """Waits for a poller and gives its result as a dictionary."""
        self.library.call("azb_poller_wait", poller, None)
        result = self.library.make("azb_poller_result", poller)
        return result.value and Reader(self.library).read(result.value)

    def back_up(self):
        """Triggers a backup and follows its job to the end."""
        request = self._make("model", "azb_model_new", self.context, b"IaasVMBackupRequest")
        trigger = self._make("poller", "azb_backups_trigger", self.client, self.item, request, None)
        self.wait(trigger)
        job = self._make("poller", "azb_job_poller_new", self.client, self.vault,
                         self.library.azb_poller_job_id(trigger))
        return self.wait(job)

    def close(self):
        """Frees what was made, last first."""
        for free, handle in reversed(self.free):
            free(handle)


def check_refusal(session):
    """A wrong argument is named."""
    error, out = PTR(), PTR()
    library = session.library
    subscription = b"11111111-2222-3333-4444-555555555555"
    status = library.azb_vault_id(session.context, subscription, b"g", b"no/slash", c.byref(out),
                                  c.byref(error))
    path = library.azb_error_path(error)
    library.azb_error_free(error)
    if (status, path) != (E_ARG, b"vault"):
        raise Failure(f"a wrong vault gave {status} about {path}")


def main(path):
    session = Session(Library(path))
    reader = Reader(session.library)
    check_refusal(session)
    before = list(session.recovery_points(reader))
    for point in before[:3]:
        print(point["name"], point["properties"]["recoveryPointTime"],
              point["properties"]["recoveryPointTierDetails"][0]["type"])
    print(f"{len(before)} recovery points")
    job = session.back_up()
    print(f"job {job['name']}: {job['properties']['status']}, {job['$type']} of "
          f"{job['properties']['$type']}")
    after = list(session.recovery_points(reader))
    session.close()
    good = (job["properties"]["status"] == "Completed" and len(after) == len(before) + 1
            and all(point["properties"]["$type"] == "IaasVMRecoveryPoint" for point in after))
    print(f"{len(after)} recovery points now")
    return 0 if good else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__)
        sys.exit(2)
    sys.exit(main(sys.argv[1]))
