using System.Text;

namespace Microsoft.Bot.Connector;

/// <summary>Text as UTF-8 straight into pooled bytes, without a string in between.</summary>
internal sealed class Utf8TextWriter(PooledBytes bytes) : TextWriter
{
    // It remembers half a surrogate pair from one call to the next.
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        var target = bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(buffer.Length));
        bytes.Advance(_encoder.GetBytes(buffer, target, flush: false));
    }
}
