using Entente.Panels.Rows;
using Entente.Store.Tables;

namespace Entente.Panels.Columns;

/// <summary>The cells of a column at its level, and the table's places through which they are found where they stand in a table of their own.</summary>
internal sealed record LevelColumn(Series Cells, TablePlaces? Through = null);
