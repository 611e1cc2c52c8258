using System.Threading.RateLimiting;
using Entente.Rendering;
using Microsoft.Extensions.Caching.Memory;

namespace Entente.Web.Answers;

/// <summary>Answers questions, a few at a time, and keeps what it has answered: the record does not change while the program runs.</summary>
internal sealed class Desk : IDisposable
{
    /// <summary>Bytes of answers that are kept.</summary>
    private const long Kept = 64 << 20;

    /// <summary>An answer longer than this is made anew each time.</summary>
    private const int LongestKept = 4 << 20;

    /// <summary>Questions that may wait; those that come then are turned away.</summary>
    private const int Waiting = 2_000;

    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = Kept });

    // As many at a time as there are processors: more would make all of them slower and none faster.
    private readonly ConcurrencyLimiter _turns = new(new() { PermitLimit = Math.Max(2, Environment.ProcessorCount), QueueLimit = Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <param name="question">The question in one string, which also names the form of the answer; null for one whose answer may change.</param>
    /// <param name="format">The form.</param>
    /// <param name="encoding">How it is compressed; null for not at all.</param>
    /// <param name="ask">Finds the answer.</param>
    /// <param name="cancellation">Ends the wait for a turn.</param>
    /// <exception cref="BusyException">Too many are waiting.</exception>
    public async ValueTask<byte[]> AskAsync(string? question, OutputFormat format, string? encoding, Func<Answered> ask, CancellationToken cancellation)
    {
        if (question is not null && _answers.TryGetValue(question, out byte[]? kept))
            return kept!;
        byte[] answer = await TurnAsync(() => Write(ask(), format, encoding), cancellation);
        if (question is not null && answer.Length <= LongestKept)
            _answers.Set(question, answer, new MemoryCacheEntryOptions { Size = answer.Length + (2 * question.Length) });
        return answer;
    }

    /// <summary>Does something that takes time when its turn has come.</summary>
    /// <exception cref="BusyException">Too many are waiting.</exception>
    public async ValueTask<T> TurnAsync<T>(Func<T> work, CancellationToken cancellation)
    {
        using var turn = await _turns.AcquireAsync(1, cancellation);
        return turn.IsAcquired ? work() : throw new BusyException();
    }

    private static byte[] Write(Answered answer, OutputFormat format, string? encoding)
    {
        using var bytes = new PooledBytes();
        answer.Write(format, bytes);
        return Encodings.Compress(bytes.Written, encoding);
    }

    public void Dispose()
    {
        _answers.Dispose();
        _turns.Dispose();
    }
}
