using System.Net;

namespace Microsoft.Bot.Connector;

/// <summary>A JSON body in pooled bytes, which the pool gets back when the request is disposed.</summary>
internal sealed class Utf8JsonContent : HttpContent
{
    private readonly PooledBytes _bytes;
    private int _sending;

    /// <summary>Takes over the bytes of a body.</summary>
    internal Utf8JsonContent(PooledBytes bytes)
    {
        _bytes = bytes;
        Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
    }

    /// <summary>The body.</summary>
    internal ReadOnlyMemory<byte> Bytes => _bytes.Written;

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _bytes.Length;
        return true;
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _sending);
        try
        {
            await stream.WriteAsync(_bytes.Written, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _sending);
        }
    }

    /// <inheritdoc/>
    protected override void SerializeToStream(Stream stream, TransportContext context, CancellationToken cancellationToken) =>
        stream.Write(_bytes.Written.Span);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        // A service may answer before it has read all; bytes still on their way are left to the garbage collector.
        if (disposing && Volatile.Read(ref _sending) == 0)
        {
            _bytes.Dispose();
        }

        base.Dispose(disposing);
    }
}
