using System.Data;
using Entente.Domain.Data;
using Entente.Domain.Text;
using Entente.Store.Catalogue;
using Entente.Store.Tables;

namespace Entente.Store.Reading;

/// <summary>Answers for single cases, never with a silent zero.</summary>
/// <remarks>
/// In this order: before the source begins or after it ends there is no answer (<see cref="Absence.BeyondCoverage"/>); about a state that was no
/// member of the system that year there is none (<see cref="Absence.OutsideMembership"/>); a row that is there answers, with its value or with
/// the reason coded for its absence; a row that is missing means 0 only in a table that lists nothing but cases.
/// </remarks>
public sealed class CellReader(DataStore store, MembershipIndex membership)
{
    /// <exception cref="StoreException">The table has no such column, or is not by state or pair and year.</exception>
    public Cell Ask(DatasetVersion version, string table, CellQuestion question)
    {
        var shape = (version[table] ?? throw new StoreException($"{version.Dataset} {version.Version} has no table '{table}'; it has {string.Join(", ", version.Tables.Select(t => t.Name))}.{Nearest.Hint(table, version.Tables.Select(t => t.Name))}")).Shape;
        var column = shape[question.Column] ?? throw new StoreException($"{version.Dataset} {version.Version}, table '{table}': there is no column '{question.Column}'; it has {string.Join(", ", shape.Columns.Select(c => c.Name))}.{Nearest.Hint(question.Column, shape.Columns.Select(c => c.Name))}");
        if (shape.Year is not { } year || shape.Years is not { } years || shape.States.ToList() is not { Count: > 0 } states || states.Count != question.States.Count)
            throw new StoreException($"{version.Dataset} {version.Version}, table '{table}': a row is a {shape.Of}, so that it cannot be asked for {(question.States.Count == 1 ? "a state" : "a pair of states")} in a year.");
        if (question.Year < years.First || question.Year > years.Last)
            return Cell.None(Absence.BeyondCoverage, $"{version.Dataset} {version.Version} covers {years.First}–{years.Last}");
        foreach (var (role, state) in states.Zip(question.States, (c, s) => (c.Role, s)))
            if (!membership.Holds(role, state, question.Year))
                return Cell.None(Absence.OutsideMembership, $"{(role == ColumnRole.GwState ? "GW" : "COW")} state {state} was no member of the state system in {question.Year}");
        return Row(version, table, shape, column, states, year, question) ?? Missing(shape, column, version);
    }

    private Cell? Row(DatasetVersion version, string table, TableShape shape, Column column, List<Column> states, Column year, CellQuestion question)
    {
        string reason = column.HasReasons ? Sql.Name(column.ReasonName) : "NULL";
        string meaning = column.HasMeanings ? Sql.Name(column.MeaningName) : "NULL";
        string where = string.Join(" AND ", Pairs(shape, states, question).Append($"{Sql.Name(year.Name)} = {question.Year}"));
        return store.Query($"SELECT {Sql.Name(column.Name)}, {reason}, {meaning} FROM {DataStore.NameOf(version, table)} WHERE {where} LIMIT 1", r =>
            !r.IsDBNull(0) ? Cell.Of(r.GetValue(0))
            : !r.IsDBNull(1) && (Absence)r.GetByte(1) == Absence.NotApplicable ? Cell.None(Absence.NotApplicable, "the source says that the question does not arise" + Said(r))
            : Cell.None(Absence.NotCoded, "the source has the case and no value for it" + Said(r))).FirstOrDefault();

        static string Said(IDataRecord row) => row.IsDBNull(2) ? "" : $": {row.GetString(2)}";
    }

    /// <summary>An unordered pair is listed once, in an order that is the source's own.</summary>
    private static IEnumerable<string> Pairs(TableShape shape, List<Column> states, CellQuestion question)
    {
        if (shape.Observation == Observation.DyadYear && states.Count == 2)
            return [$"({Is(0, 0)} AND {Is(1, 1)} OR {Is(0, 1)} AND {Is(1, 0)})"];
        return states.Select((_, i) => Is(i, i));

        string Is(int column, int state) => $"{Sql.Name(states[column].Name)} = {question.States[state]}";
    }

    private static Cell Missing(TableShape shape, Column column, DatasetVersion version) =>
        shape.ListsOnlyCases && column.Type is (ColumnType.Integer or ColumnType.Long or ColumnType.Real)
            ? Cell.Of(0)
            : Cell.None(Absence.NotCoded, $"{version.Dataset} {version.Version} has no row for the case");
}
