* dyad-year, 2000-2004, 11 columns. Sources and citations: small.dta.json
version 14
clear all
set more off

* . not coded, .n not applicable, .o outside membership, .b beyond coverage
use "small.dta"

describe
summarize
misstable summarize, all

* An example: midonset by the years of peace before it (Carter and Signorino 2010). Add what explains it.
sort ccode1 ccode2 year
by ccode1 ccode2: generate spell = 0 if _n == 1
by ccode1 ccode2: replace spell = cond(midonset[_n-1] == 1, 0, spell[_n-1] + 1) if _n > 1
* A year in which an earlier one goes on and none begins is no year at risk.
logit midonset c.spell##c.spell##c.spell if !(midongoing == 1 & midonset == 0)
