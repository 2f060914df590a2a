namespace EcomBot.Dialogs.Devices;

/// <summary>What a customer asks about a device.</summary>
public sealed record DeviceQuestion
{
    /// <summary>Its serial number.</summary>
    public string? Serial { get; init; }

    /// <summary>Whether the number is an IMEI with a digit wrong.</summary>
    public bool IsMistyped { get; init; }

    /// <summary>Whether it is to be registered.</summary>
    public bool IsForRegistration { get; init; }

    /// <summary>The postal code of where the customer is.</summary>
    public string? PostalCode { get; init; }
}
