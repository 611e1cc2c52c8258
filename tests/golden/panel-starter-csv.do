* dyad-year, 2000-2004, 11 columns. Sources and citations: small.csv.json
version 14
clear all
set more off

import delimited "small.csv", varnames(1) case(preserve) encoding("utf-8")
generate double signed_ = daily(signed, "YMD")
drop signed
rename signed_ signed
format signed %td
label variable ccode1 `"state (COW number)"'
label variable ccode2 `"state (COW number)"'
label variable year `"calendar year (year)"'
label variable wealth1 `"wealth (thousand "ducats")"'
label variable wealth2 `"wealth (thousand "ducats")"'
label variable town1 `"name"'
label variable midonset `"a dispute begins"'
label variable midongoing `"a dispute in the year"'
label variable signed `"day of signature (day)"'
label variable stage `"stage reached: 0 none, 1 talks, 2 text"'
label variable tonnes `"weight (t)"'

describe
summarize

* An example: midonset by the years of peace before it (Carter and Signorino 2010). Add what explains it.
sort ccode1 ccode2 year
by ccode1 ccode2: generate spell = 0 if _n == 1
by ccode1 ccode2: replace spell = cond(midonset[_n-1] == 1, 0, spell[_n-1] + 1) if _n > 1
* A year in which an earlier one goes on and none begins is no year at risk.
logit midonset c.spell##c.spell##c.spell if !(midongoing == 1 & midonset == 0)
