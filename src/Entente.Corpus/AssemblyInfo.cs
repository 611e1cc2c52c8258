using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Entente.Corpus.Tests")]
