using System.Net.Http.Headers;

namespace Entente.Sources.Fetching;

/// <summary>A file that is still arriving: <c>NAME.part</c>, and beside it in <c>NAME.part.tag</c> which edition of which address it is.</summary>
internal sealed class PartialFile : IDisposable
{
    private readonly string _path;
    private readonly string _tagPath;
    private readonly string _address;
    private readonly FileStream _file;
    private string _tag;

    private PartialFile(string path, Uri address, FileStream file)
    {
        (_path, _tagPath, _address, _file) = (path, path + ".part.tag", address.AbsoluteUri, file);
        string[] noted = File.Exists(_tagPath) ? File.ReadAllLines(_tagPath) : [];
        _tag = noted is [var from, var tag] && from == _address ? tag : "";
        // Without a mark of the edition nobody could tell whether the rest belongs to the beginning.
        if (_tag.Length == 0)
            _file.SetLength(0);
        _file.Seek(0, SeekOrigin.End);
    }

    public long Length => _file.Length;

    /// <summary>Takes up the file where it was left.</summary>
    /// <exception cref="FetchException">Another process is at it, or the folder cannot be written.</exception>
    public static PartialFile Open(string path, Uri address)
    {
        string part = path + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new(path, address, new FileStream(part, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw e is IOException && File.Exists(part) ? FetchErrors.Held(part) : FetchErrors.NotWritten(part, e);
        }
    }

    /// <summary>Asks for the rest, if it is still the rest of the same edition.</summary>
    public void AskForRest(HttpRequestMessage request)
    {
        if (Length == 0)
            return;
        request.Headers.Range = new RangeHeaderValue(Length, null);
        request.Headers.TryAddWithoutValidation("If-Range", _tag);
    }

    /// <summary>Whether an answer is of the edition that was begun.</summary>
    public bool IsSameEdition(HttpResponseMessage answer) => Tag(answer) is var tag && (tag.Length == 0 || tag == _tag);

    /// <summary>Drops what is there; what follows is of this answer's edition.</summary>
    public void StartOver(HttpResponseMessage? answer)
    {
        _tag = answer is null ? "" : Tag(answer);
        Guard(() =>
        {
            // First the mark goes, then the bytes: killed in between, the beginning is dropped and never joined to another edition's rest.
            File.Delete(_tagPath);
            _file.SetLength(0);
            if (_tag.Length > 0)
                File.WriteAllLines(_tagPath, [_address, _tag]);
        });
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _file.Write(bytes);
        }
        catch (IOException e)
        {
            throw FetchErrors.NotWritten(_path + ".part", e);
        }
    }

    /// <summary>Gives the file its name.</summary>
    public void Finish()
    {
        Guard(() =>
        {
            _file.Flush(flushToDisk: true);
            _file.Dispose();
            File.Move(_path + ".part", _path, overwrite: true);
            File.Delete(_tagPath);
        });
    }

    public void Dispose() => _file.Dispose();

    /// <summary>The mark by which a server knows an edition again; empty when it gives none that is exact.</summary>
    private static string Tag(HttpResponseMessage answer) =>
        answer.Headers.ETag is { IsWeak: false } tag ? tag.ToString() : answer.Content.Headers.LastModified is { } changed ? changed.ToString("R") : "";

    private void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FetchErrors.NotWritten(_path + ".part", e);
        }
    }
}
