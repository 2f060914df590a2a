using System.Buffers;

namespace Microsoft.Bot.Connector;

/// <summary>Bytes that grow in an array of the shared pool, which gets it back at the end.</summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private const int StartSize = 1024;
    private byte[] _array = ArrayPool<byte>.Shared.Rent(StartSize);

    /// <summary>How many bytes were written.</summary>
    internal int Length { get; private set; }

    /// <summary>The bytes that were written.</summary>
    internal ReadOnlyMemory<byte> Written => _array.AsMemory(0, Length);

    /// <inheritdoc/>
    public void Advance(int count) => Length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoomFor(Math.Max(sizeHint, 1));
        return _array.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the array back; nothing may read the bytes any longer.</summary>
    public void Dispose()
    {
        var array = Interlocked.Exchange(ref _array, null);
        if (array is not null)
        {
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    private void MakeRoomFor(int count)
    {
        ObjectDisposedException.ThrowIf(_array is null, this);
        if (_array.Length - Length >= count)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_array.Length * 2, Length + count));
        _array.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array);
        _array = larger;
    }
}
