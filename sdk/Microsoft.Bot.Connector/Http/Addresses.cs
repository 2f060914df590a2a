using System.Text;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Builds the addresses of operations.</summary>
internal static class Addresses
{
    /// <summary>Puts a path below a service's address.</summary>
    internal static Uri Of(Uri service, string path)
    {
        var address = service.AbsoluteUri;
        return new Uri(address.EndsWith('/') ? string.Concat(address, path) : string.Concat(address, "/", path));
    }

    /// <summary>Gives a part of a path, escaped; a part that is missing is refused.</summary>
    /// <exception cref="ValidationException">The part is null.</exception>
    internal static string Part(string value, string name) =>
        Uri.EscapeDataString(value ?? throw new ValidationException(ValidationRules.CannotBeNull, name));

    /// <summary>Refuses an argument that is missing.</summary>
    /// <exception cref="ValidationException">The argument is null.</exception>
    internal static T Required<T>(T value, string name) where T : class =>
        value ?? throw new ValidationException(ValidationRules.CannotBeNull, name);

    /// <summary>Adds a query to a path; parameters without a value are left out.</summary>
    internal static string WithQuery(string path, params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var address = new StringBuilder(path);
        foreach (var (name, value) in parameters)
        {
            if (value is not null)
            {
                address.Append(address.Length == path.Length ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
            }
        }

        return address.ToString();
    }
}
