using Entente.Store.Catalogue;
using Entente.Store.Tables;
using Entente.Store.Writing;

namespace Entente.Store.Tests;

/// <summary>Small stores for tests, in folders of their own.</summary>
internal static class Made
{
    public static readonly TableShape Shape = new("states", Observation.StateYear, "state in a year",
    [
        new("ccode", ColumnType.Integer, "COW number", "state") { Role = ColumnRole.CowState },
        new("year", ColumnType.Integer, "year", "year") { Role = ColumnRole.Year },
        new("power", ColumnType.Real, "share", "power") { HasReasons = true, HasMeanings = true },
        new("name", ColumnType.Text, "text", "name"),
        new("day", ColumnType.Day, "day", "day"),
        new("votes", ColumnType.Long, "votes", "votes"),
    ],
    ["ccode", "year"])
    {
        Years = (1816, 2016),
    };

    public static StoreFolder Folder() => new(Directory.CreateTempSubdirectory("entente-store-").FullName);

    public static TableData Table(params (int State, int Year, double? Power, string? Name)[] rows)
    {
        var table = new TableData(Shape);
        foreach (var (state, year, power, name) in rows)
        {
            table["ccode"].Add(state);
            table["year"].Add(year);
            if (power is { } p)
                table["power"].Add(p);
            else
                table["power"].AddAbsent(Domain.Data.Absence.NotApplicable, state == 300 ? "interregnum" : null);
            if (name is null)
                table["name"].AddAbsent(Domain.Data.Absence.NotCoded);
            else
                table["name"].Add(name);
            table["day"].Add(new DateOnly(1815, 6, 9).AddDays(state));
            table["votes"].Add(state * 10_000_000_000L);
        }
        return table;
    }

    public static DatasetVersion Version(string version, string dataset = "made") => new(dataset, version, "Made data", "Entente", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
        Licence = new("Ours."), Citations = [new("Made2026Data", "misc", ["Entente"], 2026, "Made Data")], Files = [new("made.csv", 1, version, true)], Tables = [],
    };

    public static void Import(StoreFolder folder, string version, TableData table)
    {
        using var writer = StoreWriter.Open(folder);
        using var staging = new Staging();
        writer.Add(Version(version), [staging.Load(table)], []);
        writer.Commit();
    }
}
