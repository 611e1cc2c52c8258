# dyad-year, 2000-2004, 11 columns. Sources and citations: small.arrow.json
import pandas as pd

panel = pd.read_feather("small.arrow")  # needs pyarrow

labels = {
    "ccode1": "state (COW number)",
    "ccode2": "state (COW number)",
    "year": "calendar year (year)",
    "wealth1": "wealth (thousand \"ducats\")",
    "wealth2": "wealth (thousand \"ducats\")",
    "town1": "name",
    "midonset": "a dispute begins",
    "midongoing": "a dispute in the year",
    "signed": "day of signature (day)",
    "stage": "stage reached: 0 none, 1 talks, 2 text",
    "tonnes": "weight (t)",
}
summary = panel.describe().T
summary.insert(0, "label", summary.index.map(labels))
print(panel.shape)
print(summary.to_string())

# An example: midonset by the years of peace before it (Carter and Signorino 2010). Add what explains it.
import statsmodels.formula.api as smf

# Rows stand by pair and year. A spell begins with the pair, and in the year after an onset.
begins = ~panel.duplicated(["ccode1", "ccode2"]) | panel["midonset"].eq(1).shift(fill_value=False)
row = pd.Series(range(len(panel)), index=panel.index)
panel["spell"] = row - row.where(begins).ffill()
# A year in which an earlier one goes on and none begins is no year at risk.
panel = panel[~(panel["midongoing"].eq(1) & panel["midonset"].eq(0))]
# In centuries, so that the cube stays small.
panel = panel.assign(t=panel["spell"] / 100)
model = smf.logit("midonset ~ t + I(t ** 2) + I(t ** 3)", data=panel).fit()
print(model.summary())
