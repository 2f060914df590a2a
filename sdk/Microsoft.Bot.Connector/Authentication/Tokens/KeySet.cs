using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys tokens may be signed with, and the channels each may speak for.</summary>
/// <param name="Keys">The keys.</param>
/// <param name="Endorsements">The endorsements by key id; keys without any are left out.</param>
internal sealed record KeySet(ICollection<SecurityKey> Keys, IDictionary<string, HashSet<string>> Endorsements)
{
    /// <summary>No key at all.</summary>
    internal static readonly KeySet Empty = new([], new Dictionary<string, HashSet<string>>());

    /// <summary>Reads a JSON web key set (RFC 7517) with the channel service's <c>endorsements</c>.</summary>
    internal static KeySet Parse(string json) =>
        string.IsNullOrWhiteSpace(json) ? Empty : new([.. new JsonWebKeySet(json).GetSigningKeys()], EndorsementsOf(json));

    /// <summary>Gives the address of the key set that a metadata document names, or null.</summary>
    internal static string AddressIn(string metadata)
    {
        using var document = JsonDocument.Parse(metadata);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty(EndorsementsRetriever.JsonWebKeySetUri, out var address)
            ? address.GetString()
            : null;
    }

    /// <summary>Gives what each key of a key set is endorsed for.</summary>
    internal static Dictionary<string, HashSet<string>> EndorsementsOf(string json)
    {
        var endorsements = new Dictionary<string, HashSet<string>>();
        if (string.IsNullOrWhiteSpace(json))
        {
            return endorsements;
        }

        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("keys", out var keys)
            || keys.ValueKind != JsonValueKind.Array)
        {
            return endorsements;
        }

        foreach (var key in keys.EnumerateArray())
        {
            if (key.TryGetProperty(AuthenticationConstants.KeyIdHeader, out var id)
                && key.TryGetProperty("endorsements", out var list)
                && list.ValueKind == JsonValueKind.Array)
            {
                endorsements[id.GetString()] = [.. list.EnumerateArray().Select(endorsement => endorsement.GetString())];
            }
        }

        return endorsements;
    }
}
