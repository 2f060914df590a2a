using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Texts that have to be short.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.stringutils"/>
public static class StringUtils
{
    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Characters that are left.</param>
    /// <returns>The text, followed by <c>...</c> when it was cut.</returns>
    public static string Ellipsis(string text, int length) =>
        text.Length <= length ? text : string.Concat(text.AsSpan(0, length), "...");

    /// <summary>Cuts a text.</summary>
    /// <param name="sb">The text; it is changed.</param>
    /// <param name="length">Characters that are left.</param>
    /// <returns>The text, followed by <c>...</c> when it was cut.</returns>
    public static StringBuilder Ellipsis(StringBuilder sb, int length)
    {
        if (sb.Length > length)
        {
            sb.Length = length;
            sb.Append("...");
        }

        return sb;
    }

    /// <summary>Cuts a text so that different texts stay different.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Characters that are left before the hash.</param>
    /// <returns>The text, followed by <c>...</c> and its hash when it was cut.</returns>
    public static string EllipsisHash(string text, int length) =>
        text.Length <= length ? text : $"{Ellipsis(text, length)}{Hash(text)}";

    /// <summary>Cuts a text so that different texts stay different.</summary>
    /// <param name="sb">The text; it is changed.</param>
    /// <param name="length">Characters that are left before the hash.</param>
    /// <returns>The text, followed by <c>...</c> and its hash when it was cut.</returns>
    public static StringBuilder EllipsisHash(StringBuilder sb, int length)
    {
        if (sb.Length <= length)
        {
            return sb;
        }

        var hash = Hash(sb.ToString());
        return Ellipsis(sb, length).Append(hash);
    }

    /// <summary>Gets the hash of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>SHA-256 of its UTF-8, in Base64.</returns>
    public static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
