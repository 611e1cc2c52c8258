using Entente.Corpus;
using Entente.Domain.Relations;
using Entente.Domain.Text;

namespace Entente.Studies.Views;

/// <summary>A dated change in the diplomatic relations of two states.</summary>
public sealed record RelationView(string On, string Change, string? By, string Summary, string Source, string? Url)
{
    public static RelationView Of(Record record, RelationEvent change, DateOnly on) => new(change.On.ToString(), change.Change.Word(),
        change.Actor.IsNone ? null : record.States[change.Actor].NameOn(on), change.Summary, change.Source, change.Url);
}
