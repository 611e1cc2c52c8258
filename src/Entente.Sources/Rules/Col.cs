using Entente.Store.Tables;

namespace Entente.Sources.Rules;

/// <summary>The usual columns of the field, short to write.</summary>
public static class Col
{
    /// <summary>A COW state number, in every row.</summary>
    public static ColumnRule Cow(string name, string label = "COW state number") =>
        new ColumnRule(name, ValueKind.Integer, "COW number", label) { Role = ColumnRole.CowState, Range = (1, 999), IsRequired = true };

    /// <summary>A Gleditsch–Ward state number, in every row.</summary>
    public static ColumnRule Gw(string name, string label = "Gleditsch–Ward state number") =>
        new ColumnRule(name, ValueKind.Integer, "GW number", label) { Role = ColumnRole.GwState, Range = (1, 9999), IsRequired = true };

    /// <summary>The calendar year of the row.</summary>
    public static ColumnRule Year(string name = "year", string label = "year") =>
        new ColumnRule(name, ValueKind.Integer, "year", label) { Role = ColumnRole.Year, Range = (1000, 2100), IsRequired = true };

    /// <summary>The number or name that the source gives the case.</summary>
    public static ColumnRule Id(string name, string label, ValueKind kind = ValueKind.Integer) =>
        new ColumnRule(name, kind, "id", label) { Role = ColumnRole.Id, IsRequired = true };

    public static ColumnRule Int(string name, string unit, string label) => new(name, ValueKind.Integer, unit, label);

    public static ColumnRule Long(string name, string unit, string label) => new(name, ValueKind.Long, unit, label);

    public static ColumnRule Real(string name, string unit, string label) => new(name, ValueKind.Real, unit, label);

    public static ColumnRule Text(string name, string label, string unit = "text") => new(name, ValueKind.Text, unit, label);

    public static ColumnRule Day(string name, string label) => new(name, ValueKind.Day, "day", label);

    /// <summary>1 for yes, 0 for no.</summary>
    public static ColumnRule Flag(string name, string label) => new ColumnRule(name, ValueKind.Integer, "yes = 1", label) { Range = (0, 1) };

    /// <summary>A whole number that stands for one of a list of meanings.</summary>
    public static ColumnRule Code(string name, string label, int least, int most) => new ColumnRule(name, ValueKind.Integer, "code", label) { Range = (least, most) };

    /// <summary>The day of the month, 1–31.</summary>
    public static ColumnRule DayOfMonth(string name, string label) => new ColumnRule(name, ValueKind.Integer, "day of month", label) { Range = (1, 31) };

    /// <summary>The month, 1–12.</summary>
    public static ColumnRule Month(string name, string label) => new ColumnRule(name, ValueKind.Integer, "month", label) { Range = (1, 12) };

    /// <summary>A year that is no key of the row: when something began or ended.</summary>
    public static ColumnRule YearOf(string name, string label) => new ColumnRule(name, ValueKind.Integer, "year", label) { Range = (1000, 2100) };
}
