// decode_page - a page of a VM's recovery points from memory to models and freed again, beside a
// jansson tree of the same bytes.
#include "decode.h"
#include "points.h"

int main(int argc, char **argv)
{
    size_t len = 0;
    char *page = points_page(DECODE_POINTS, &len);
    return decode_bench(argc, argv, "decode_page", 0.30, page, len);
}
