using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The shared pool, for the character buffers of JSON readers and writers.</summary>
internal sealed class JsonChars : IArrayPool<char>
{
    /// <summary>The one instance.</summary>
    internal static readonly JsonChars Pool = new();

    /// <inheritdoc/>
    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    /// <inheritdoc/>
    public void Return(char[] array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
