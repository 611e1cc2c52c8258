# The panel of samples/panels/directed-dyad-years-cow.yaml with the R package peacesciencer. Prints seconds, step by step, and the whole.
# Usage: Rscript peacesciencer.R FILE.csv
suppressPackageStartupMessages({
  library(peacesciencer)
  library(dplyr)
})
file <- commandArgs(TRUE)[1]

seconds <- function(work) {
  began <- proc.time()[["elapsed"]]
  force(work)
  proc.time()[["elapsed"]] - began
}

steps <- list(
  pairs = function(panel) create_dyadyears(system = "cow", mry = FALSE, directed = TRUE),
  alliances = add_atop_alliance,
  contiguity = add_contiguity,
  majors = add_cow_majors,
  capabilities = add_nmc,
  capitals = add_capital_distance,
  democracy = add_democracy,
  disputes = function(panel) add_cow_mids(panel, keep = NULL),
  wealth = add_sim_gdp_pop,
  rivalries = add_strategic_rivalries
)

cat(sprintf("with peacesciencer %s, dplyr %s, R %s\n", packageVersion("peacesciencer"), packageVersion("dplyr"), getRversion()))
panel <- NULL
build <- 0
for (step in names(steps)) {
  took <- seconds(panel <- suppressWarnings(suppressMessages(steps[[step]](panel))))
  build <- build + took
  cat(sprintf("step %s %.2f\n", step, took))
}
cat(sprintf("rows %d\ncolumns %d\nbuild %.2f\n", nrow(panel), ncol(panel), build))
writer <- if (requireNamespace("data.table", quietly = TRUE)) "fwrite" else if (requireNamespace("readr", quietly = TRUE)) "readr" else "write.csv"
took <- seconds(switch(writer,
  fwrite = data.table::fwrite(panel, file),
  readr = readr::write_csv(panel, file, na = ""),
  write.csv(panel, file, row.names = FALSE, na = "")
))
cat(sprintf("write %.2f %s\n", took, writer))
