/* Writes down, in order, what a process does to the files of one folder: LD_PRELOAD on Linux.

   DISK_FOLDER  the folder; DISK_LOG  where to write; DISK_STALL_MS  how long every sync takes.
   A sync reaches no real disk: what it would have saved is in the log. A write to the file
   `acknowledged` is an answer that somebody was given, and is kept in the same order.
   Record: kind, path length, offset, data length, path, data (little endian, packed). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 4096
static char *path_of[MOST_FILES];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static int log_file = -1;
static useconds_t stall_us;

struct __attribute__((packed)) head { char kind; uint16_t path; uint64_t offset; uint32_t data; };

__attribute__((constructor)) static void begin(void) {
    const char *name = getenv("DISK_LOG"), *stall = getenv("DISK_STALL_MS");
    folder = getenv("DISK_FOLDER");
    stall_us = stall ? (useconds_t)atoi(stall) * 1000 : 0;
    if (folder && name)
        log_file = (int)syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void note(char kind, const char *path, uint64_t offset, const void *data, size_t count) {
    struct head head = {kind, (uint16_t)strlen(path), offset, (uint32_t)count};
    struct iovec parts[3] = {{&head, sizeof head}, {(void *)path, head.path}, {(void *)data, count}};
    ssize_t whole = (ssize_t)(sizeof head + head.path + head.data);
    if (log_file >= 0 && syscall(SYS_writev, log_file, parts, 3) != whole) abort();
}

static int ours(const char *path) {
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static const char *file(int number) {
    return number >= 0 && number < MOST_FILES ? path_of[number] : NULL;
}

static int opened(int at, const char *path, int flags, mode_t mode) {
    struct stat unused;
    pthread_mutex_lock(&lock);
    int is_new = ours(path) && (flags & O_CREAT) && stat(path, &unused) != 0;
    int number = (int)syscall(SYS_openat, at, path, flags, mode);
    if (number >= 0 && number < MOST_FILES && ours(path)) {
        free(path_of[number]);
        path_of[number] = strdup(path);
        if (is_new) note('C', path, 0, NULL, 0);
        else if (flags & O_TRUNC) note('T', path, 0, NULL, 0);
    }
    pthread_mutex_unlock(&lock);
    return number;
}

#define OPEN(name)                                            \
    int name(const char *path, int flags, ...) {              \
        va_list rest;                                         \
        va_start(rest, flags);                                \
        mode_t mode = flags & O_CREAT ? va_arg(rest, int) : 0; \
        va_end(rest);                                         \
        return opened(AT_FDCWD, path, flags, mode);           \
    }
OPEN(open)
OPEN(open64)

int close(int number) {
    pthread_mutex_lock(&lock);
    if (file(number)) { free(path_of[number]); path_of[number] = NULL; }
    int result = (int)syscall(SYS_close, number);
    pthread_mutex_unlock(&lock);
    return result;
}

static ssize_t written(int number, const void *data, size_t count, off64_t at) {
    if (!file(number)) return syscall(SYS_pwrite64, number, data, count, at);
    pthread_mutex_lock(&lock);
    ssize_t result = syscall(SYS_pwrite64, number, data, count, at);
    if (result > 0 && file(number)) note('W', file(number), (uint64_t)at, data, (size_t)result);
    pthread_mutex_unlock(&lock);
    return result;
}
ssize_t pwrite(int n, const void *data, size_t count, off_t at) { return written(n, data, count, at); }
ssize_t pwrite64(int n, const void *data, size_t count, off64_t at) { return written(n, data, count, at); }

ssize_t write(int number, const void *data, size_t count) {
    if (!file(number)) return syscall(SYS_write, number, data, count);
    pthread_mutex_lock(&lock);
    const char *path = file(number), *name = path ? strrchr(path, '/') : "";
    off64_t at = lseek64(number, 0, SEEK_CUR);
    ssize_t result = syscall(SYS_write, number, data, count);
    if (result > 0 && path) note(strcmp(name, "/acknowledged") ? 'W' : 'A', path, (uint64_t)at, data, (size_t)result);
    pthread_mutex_unlock(&lock);
    return result;
}

static int synced(int number) {
    if (!file(number)) return (int)syscall(SYS_fsync, number);
    if (stall_us) usleep(stall_us);
    pthread_mutex_lock(&lock);
    if (file(number)) note('S', file(number), 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return 0;
}
int fsync(int number) { return synced(number); }
int fdatasync(int number) { return synced(number); }

static int truncated(int number, off64_t size) {
    pthread_mutex_lock(&lock);
    int result = (int)syscall(SYS_ftruncate, number, size);
    if (result == 0 && file(number)) note('T', file(number), (uint64_t)size, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}
int ftruncate(int number, off_t size) { return truncated(number, size); }
int ftruncate64(int number, off64_t size) { return truncated(number, size); }

int unlink(const char *path) {
    pthread_mutex_lock(&lock);
    int result = (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if (result == 0 && ours(path)) note('U', path, 0, NULL, 0);
    pthread_mutex_unlock(&lock);
    return result;
}

int rename(const char *from, const char *to) {
    pthread_mutex_lock(&lock);
    int result = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
    if (result == 0 && ours(from)) note('R', from, 0, to, strlen(to));
    pthread_mutex_unlock(&lock);
    return result;
}
