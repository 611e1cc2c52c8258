using Entente.Corpus;
using Entente.Corpus.Compiler;

if (args is not [var folder, var output])
{
    Console.Error.WriteLine("Usage: Entente.Corpus.Compiler CORPUS-FOLDER OUTPUT-FILE");
    return 2;
}

try
{
    string source = RecordSource.Of(RecordCompiler.Compile(folder));
    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
    File.WriteAllText(output, source);
    return 0;
}
catch (RecordException e)
{
    foreach (var problem in e.Problems)
        Console.Error.WriteLine(problem);
    return 1;
}
