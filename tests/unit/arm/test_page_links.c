// test_page_links.c - lists that lead back to a page.
#include "fixture.h"

#include "arm/page_links.h"

static void page(int number, char *out, size_t size)
{
    snprintf(out, size, "https://h/list?page=%d", number);
}

static void sees_each_loop_soon(void **state)
{
    enum {
        LENGTH_MAX = 300,
        TAIL_MAX = 5
    };
    (void)state;
    for (int length = 1; length < LENGTH_MAX; length++) {
        for (int tail = 0; tail < TAIL_MAX; tail++) {
            azbi_page_links links = {.count = 0};
            char url[64];
            int read = 0;
            for (;; read++) {
                page(read < tail ? read : tail + (read - tail) % length, url, sizeof url);
                if (azbi_page_links_has(&links, url)) {
                    break;
                }
                azbi_page_links_add(&links, url);
                assert_true(read < 4 * (length + tail) + 2);
            }
            // short ones before anything is shown twice
            assert_true(read == length + tail || length > AZBI_PAGE_LINKS_RECENT);
        }
    }
}

static void sees_none_where_there_is_none(void **state)
{
    enum {
        PAGES = 100000
    };
    (void)state;
    azbi_page_links links = {.count = 0};
    for (int i = 0; i < PAGES; i++) {
        char url[64];
        page(i, url, sizeof url);
        assert_false(azbi_page_links_has(&links, url));
        azbi_page_links_add(&links, url);
        assert_true(azbi_page_links_has(&links, url));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sees_each_loop_soon),
        cmocka_unit_test(sees_none_where_there_is_none),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
