using System.Text;

namespace Microsoft.Rest;

/// <summary>Values of the wire as .NET ones.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.typeconversion"/>
public static class TypeConversion
{
    /// <summary>Gives the text that a base64 value holds.</summary>
    /// <param name="value">Base64 of UTF-8; null gives null.</param>
    /// <returns>The text, or null.</returns>
    /// <exception cref="FormatException">The value is not base64.</exception>
    public static string FromBase64String(string value) =>
        value is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(value));

    /// <summary>Gives an address, or null where the text is none.</summary>
    /// <param name="value">The text.</param>
    /// <returns>The address, or null.</returns>
    public static Uri TryParseUri(string value) =>
        Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out var address) ? address : null;
}
