// A program outside of the tree, as C++17: handles in unique_ptr with the matching free functions.

#include <azbackup/azbackup.h>
#include <azbackup/service/recovery_points.h>
#include <azbackup/workflow/backup_now.h>
#include <cstring>
#include <iostream>
#include <memory>

template <auto free_it> struct Free {
    template <typename T> void operator()(T *handle) const
    {
        free_it(handle);
    }
};

using Context = std::unique_ptr<azb_context, Free<azb_context_free>>;
using Error = std::unique_ptr<azb_error, Free<azb_error_free>>;
using Text = std::unique_ptr<char, Free<azb_text_free>>;

int main()
{
    azb_context *context = nullptr;
    azb_error *error = nullptr;
    char *id = nullptr;
    azb_status status = azb_context_new(nullptr, &context, &error);
    Context own_context(context);
    Error own_error(error);
    if (status != AZB_OK) {
        return 1;
    }
    status = azb_vault_id(context, "11111111-2222-3333-4444-555555555555", "group", "no/slash", &id,
                          &error);
    own_error.reset(error);
    std::cout << azb_version_text() << ' ' << azb_error_message(error) << '\n';
    if (status != AZB_E_ARG || std::strcmp(azb_error_path(error), "vault") != 0) {
        return 1;
    }
    status = azb_vault_id(context, "11111111-2222-3333-4444-555555555555", "group", "vault", &id,
                          &error);
    Text own_id(id);
    return status == AZB_OK && std::strstr(id, "/vaults/vault") != nullptr ? 0 : 1;
}
