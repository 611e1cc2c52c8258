# dyad-year, 2000-2004, 11 columns. Sources and citations: small.dta.json

panel <- as.data.frame(haven::zap_labels(haven::read_dta("small.dta")))

labels <- c(
  "ccode1" = "state (COW number)",
  "ccode2" = "state (COW number)",
  "year" = "calendar year (year)",
  "wealth1" = "wealth (thousand \"ducats\")",
  "wealth2" = "wealth (thousand \"ducats\")",
  "town1" = "name",
  "midonset" = "a dispute begins",
  "midongoing" = "a dispute in the year",
  "signed" = "day of signature (day)",
  "stage" = "stage reached: 0 none, 1 talks, 2 text",
  "tonnes" = "weight (t)"
)
for (name in names(labels)) attr(panel[[name]], "label") <- labels[[name]]

dim(panel)
summary(panel)

# An example: midonset by the years of peace before it (Carter and Signorino 2010). Add what explains it.
# Rows stand by pair and year. A spell begins with the pair, and in the year after an onset.
row <- seq_len(nrow(panel))
begins <- !duplicated(panel[c("ccode1", "ccode2")]) | c(FALSE, head(panel$midonset %in% 1, -1))
panel$spell <- row - cummax(ifelse(begins, row, 0))
# A year in which an earlier one goes on and none begins is no year at risk.
at_risk <- subset(panel, !(midongoing %in% 1 & midonset %in% 0))
model <- glm(midonset ~ spell + I(spell^2) + I(spell^3), family = binomial, data = at_risk)
summary(model)
