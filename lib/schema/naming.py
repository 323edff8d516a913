"""Names: from the service's CamelCase to ours, and back to words for comments."""

import re

# Words that the plain rule below would tear apart or glue together. Longest first.
WORDS = {
    "SQLAG": "SqlAg",
    "VMware": "Vmware",
    "VCenter": "Vcenter",
    "WorkLoad": "Workload",
    "DataBase": "Database",
    "UnRegister": "Unregister",
    "SQLDB": "SqlDb",
    "XSync": "Xsync",
    "WinRM": "Winrm",
    "vCPUs": "Vcpus",
    "MBps": "Mbps",
    "NVMe": "Nvme",
    "vTpm": "Vtpm",
    "IaaS": "Iaas",
    "VMILR": "VmIlr",
    "BMSPO": "BmsPo",
    "BMSRP": "BmsRp",
    "PINs": "Pins",
    "eTag": "etag",
}

PARTS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+\d*|[A-Z]*\d+[a-z]+(?=_|$)|[A-Z]+\d*|\d+")

# A member may not be named by a keyword of a language that binds the library. Two are allowed: `as`,
# the pointer to a concrete part, and `type`, the service's own word in 20 models, which Go and Rust
# have ways to write (Type, r#type).
KEYWORDS = frozenset(
    # C and C++
    "alignas alignof and asm auto bool break case catch char class compl concept const constexpr "
    "continue decltype default delete do double else enum explicit export extern false float for "
    "friend goto if inline int long mutable namespace new noexcept not nullptr operator or private "
    "protected public register requires restrict return short signed sizeof static struct switch "
    "template this throw true try typedef typeid typename union unsigned using virtual void "
    "volatile while xor "
    # Go
    "chan defer fallthrough func go import interface map package range select var "
    # Rust
    "abstract async await become box crate dyn final fn impl in let loop macro match mod move mut "
    "override priv pub ref self super trait unsafe unsized use where yield "
    # Python
    "assert def del elif except from global is lambda nonlocal pass raise with None True False"
    .split())


def words(name):
    """The words of a service name, in lower case: IaasVMRecoveryPoint -> iaas vm recovery point."""
    for odd, plain in WORDS.items():
        name = name.replace(odd, plain)
    return [part.lower() for part in PARTS.findall(name)]


def snake(name):
    return "_".join(words(name))


def title(name):
    """The way the service documents title a group: RecoveryPoints -> Recovery Points."""
    return " ".join(PARTS.findall(name))


def without(name, root):
    """
    Drops the words of a root's name from a derived type's: each last occurrence, in their order.
    The whole name when they are not all there.
    """
    left = words(name)
    at = len(left)
    taken = []
    for word in reversed(words(root)):
        at -= 1
        while at >= 0 and left[at] != word:
            at -= 1
        if at < 0:
            return "_".join(left)
        taken.append(at)
    rest = [word for index, word in enumerate(left) if index not in taken]
    return "_".join(rest) if rest else "_".join(left)
