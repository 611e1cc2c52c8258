namespace Entente.Corpus.Tests;

/// <summary>A record of two states and one treaty in a folder of its own, to be broken in one point at a time.</summary>
internal sealed class SmallRecord : IDisposable
{
    public const string Treaty = """
        id: pact
        title: Pact of the two
        instrument: treaty
        summary: Two states promise to help each other when attacked.
        signed: 1950-01-01
        in-force: 1950-02-01
        parties:
        - {state: AAA}
        - {state: BBB}
        obligations:
        - id: art-1
          article: "1"
          kind: defence
          from: all-parties
          to: all-other-parties
          trigger:
            incident: armed-attack
            scope:
            - {within: home}
          summary: Each helps the other when it is attacked.
          sources: [text]
        sources:
          text: {title: Text of the pact, read: full, kind: primary}
        checked: {by: primary-text, through: 2025-01-01}
        """;

    private const string States = """
        - {id: AAA, name: Aland, exists: [{from: 1900-01-01}], regions: [europe], cow: [{code: 11, abb: ALA, from: 1900-01-01}]}
        - {id: BBB, name: Beland, exists: [{from: 1900-01-01, to: 1999-12-31}, {from: 2005-01-01}], regions: [europe]}
        """;

    private const string Areas = """
        regions:
        - {id: europe, meaning: Europe}
        areas:
        - {id: home, title: Home, any: [{region: [europe]}]}
        """;

    public SmallRecord()
    {
        Folder = Directory.CreateTempSubdirectory("entente-record-").FullName;
        Write("states/all.yaml", States);
        Write("states/classes.yaml", "classes: []");
        Write("places/areas.yaml", Areas);
        Write("places/all.yaml", "- {id: isle, name: Isle, kind: island, regions: [europe], sovereign: [{state: AAA}]}");
        Write("treaties/1946-1991/pact.yaml", Treaty);
    }

    public string Folder { get; }

    public SmallRecord Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public SmallRecord Change(string file, string from, string to)
    {
        string path = Path.Combine(Folder, file);
        string text = File.ReadAllText(path);
        return text.Contains(from, StringComparison.Ordinal) ? Write(file, text.Replace(from, to)) : throw new InvalidOperationException($"'{from}' does not stand in {file}.");
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
