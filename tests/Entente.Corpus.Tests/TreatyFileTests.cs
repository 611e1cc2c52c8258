using Entente.Corpus.Writing;
using Entente.Domain.Time;
using Entente.Domain.Treaties;

namespace Entente.Corpus.Tests;

/// <summary>A treaty is put into a record whole, sound and never over another.</summary>
public sealed class TreatyFileTests
{
    [Fact]
    public void It_stands_in_the_folder_of_its_period_and_is_sound()
    {
        using var record = new SmallRecord();
        var later = Later(record);
        Assert.Empty(TreatyFile.Problems(record.Folder, later));
        Assert.EndsWith("treaties/1992-/later-pact.yaml", TreatyFile.Add(record.Folder, later).Replace('\\', '/'));
        Assert.Empty(RecordCompiler.Check(record.Folder));
    }

    [Fact]
    public void Nothing_is_written_over_and_nothing_is_left_beside()
    {
        using var record = new SmallRecord();
        var later = Later(record);
        string path = TreatyFile.Add(record.Folder, later);
        string before = File.ReadAllText(path);
        Assert.Contains("is there already", Assert.Throws<IOException>(() => TreatyFile.Add(record.Folder, later with { Place = "Elsewhere" })).Message);
        Assert.Equal(before, File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void What_is_wrong_with_it_is_told_before_it_is_written()
    {
        using var record = new SmallRecord();
        var problem = Assert.Single(TreatyFile.Problems(record.Folder, Later(record) with { InForce = EdtfDate.Of(1999, 1, 1) }));
        Assert.Contains("before it is signed", problem.Message);
    }

    private static Treaty Later(SmallRecord record)
    {
        var pact = Record.Open(RecordCompiler.Compile(record.Folder)).Treaty("pact")!;
        return pact with { Id = "later-pact", Signed = EdtfDate.Of(2006, 1, 1), InForce = EdtfDate.Of(2006, 5, 5) };
    }
}
