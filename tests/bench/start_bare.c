// start_bare - the same with libcurl alone: a multi handle that could send.
#include <curl/curl.h>

int main(void)
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        return 1;
    }
    CURLM *multi = curl_multi_init();
    const int code = multi == NULL ? 1 : 0;
    curl_multi_cleanup(multi);
    curl_global_cleanup();
    return code;
}
