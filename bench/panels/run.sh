#!/usr/bin/env bash
# The same panel by peacesciencer and by this program, in one run on one machine: 1.9 million ordered pairs of states by year with their
# alliances, borders, power, distance, democracy, disputes, wealth and rivalries. In turn, several rounds, medians.
# Usage: bench/panels/run.sh [STORE [ROUNDS]]; without a store it fills one from the public datasets beside the checkout.
# Where R or the package is not had, the figures of the reference panels' own README stand in, and the table says so.
set -euo pipefail
export LC_ALL=C
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
recipe="$root/samples/panels/directed-dyad-years-cow.yaml"
rounds=${2:-3}
[ -x /usr/bin/time ] || { echo "error: /usr/bin/time (GNU time) is needed for the most memory that a command held." >&2; exit 3; }

"$root/entente" --version >/dev/null
program="$root/artifacts/entente/entente"
store=${1:-}
if [ -z "$store" ]; then
  store="$work/store"
  "$program" data add --all "$root/../shared/data" --store "$store" >/dev/null
fi
dotnet build --configuration Release --nologo --verbosity quiet "$root/bench/Entente.Bench" >/dev/null
bench="$root/artifacts/bin/Entente.Bench/release/Entente.Bench"

has_package=yes
if ! command -v Rscript >/dev/null; then
  has_package="R is not installed"
elif ! Rscript -e 'quit(status = !(requireNamespace("peacesciencer", quietly = TRUE) && requireNamespace("dplyr", quietly = TRUE)))' >/dev/null 2>&1; then
  has_package="R has no package peacesciencer"
fi

# Runs a command; leaves what it said in NAME.said and its wall time and peak in NAME.time, one line for each round.
timed() {
  local name=$1
  shift
  /usr/bin/time -f '%e %M' -o "$work/time" "$@" >"$work/$name.said.now"
  cat "$work/$name.said.now" >>"$work/$name.said"
  tail -n 1 "$work/time" >>"$work/$name.time"
}

echo "load before: $(cut -d ' ' -f 1 /proc/loadavg) on $(nproc) cores"
for _ in $(seq "$rounds"); do
  if [ "$has_package" = yes ]; then
    timed theirs Rscript "$root/bench/panels/peacesciencer.R" "$work/theirs.csv"
    rm -f "$work/theirs.csv"
  fi
  timed inside "$bench" panel "$store" "$recipe" "$work/inside.parquet"
  timed parquet "$program" panel "$recipe" --store "$store" -o "$work/ours.parquet"
  timed csv "$program" panel "$recipe" --store "$store" -o "$work/ours.csv"
  rm -f "$work"/ours.csv*
done
echo "load after:  $(cut -d ' ' -f 1 /proc/loadavg)"

median() { sort -n | awk '{ v[NR] = $1 } END { printf "%s", v[int((NR + 1) / 2)] }'; }
said() { awk -v word="$2" '$1 == word { print $2 }' "$work/$1.said" | median; }
wall() { cut -d ' ' -f 1 "$work/$1.time" | median; }
peak() { cut -d ' ' -f 2 "$work/$1.time" | sort -n | tail -n 1 | awk '{ printf "%d", $1 / 1024 }'; }
times() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }

if [ "$has_package" = yes ]; then
  head -n 1 "$work/theirs.said"
  awk '$1 == "step" { s[$2] = s[$2] " " $3 } END { for (k in s) print "  " k ":" s[k] " s" }' "$work/theirs.said" | sort
  build=$(said theirs build) write=$(said theirs write) whole=$(wall theirs) memory=$(peak theirs) rows=$(said theirs rows)
  what="peacesciencer, CSV by $(awk '$1 == "write" { print $3; exit }' "$work/theirs.said")"
  [ "$rows" = "$(said inside rows)" ] || echo "warning: $rows rows there, $(said inside rows) here" >&2
else
  echo "$has_package: its figures are those that shared/reference/README.md gives of another run, and the ratios are no comparison in one run." >&2
  build=22 write=94 whole=116 memory=2600
  what="peacesciencer, by the reference's README"
fi
echo "$(said inside rows) rows, $(said inside columns) columns; medians of $rounds rounds in turn"
echo "| | build | write | whole command | most memory |"
echo "| --- | ---: | ---: | ---: | ---: |"
echo "| $what | $build s | $write s | $whole s | $memory MB |"
echo "| entente, Parquet | $(said inside build) s | $(said inside write) s | $(wall parquet) s | $(peak parquet) MB |"
echo "| entente, CSV | | | $(wall csv) s | $(peak csv) MB |"
echo "| times, Parquet | $(times "$build" "$(said inside build)") | $(times "$write" "$(said inside write)") | $(times "$whole" "$(wall parquet)") | $(times "$memory" "$(peak parquet)") |"
echo "| times, CSV | | | $(times "$whole" "$(wall csv)") | $(times "$memory" "$(peak csv)") |"
