using System.Security.Cryptography;
using System.Text.Json.Serialization;
using EcomBot.Commerce.Identifiers;

namespace EcomBot.Commerce.Carts.CheckOuts;

/// <summary>Names one check-out by a secret: who knows it may pay it.</summary>
[JsonConverter(typeof(IdentifierJson<CheckOutId>))]
public readonly record struct CheckOutId(string Value) : IIdentifier<CheckOutId>
{
    private const int SecretBytes = 18;

    /// <inheritdoc/>
    public static CheckOutId Of(string value) => new(value);

    /// <summary>Gets a name that nobody can guess.</summary>
    public static CheckOutId New() =>
        new(Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)).Replace('+', '-').Replace('/', '_'));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
