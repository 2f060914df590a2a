using EcomBot.Dialogs.Addresses;

namespace EcomBot.Dialogs.Profile;

/// <summary>The address that a profile shall have, as far as the customer said.</summary>
public sealed record ProfileAddress
{
    /// <summary>The address.</summary>
    public AddressWish Address { get; init; } = new();
}
