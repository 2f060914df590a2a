using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Risk.Cases;

/// <summary>What was asked for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RiskKind>))]
public enum RiskKind
{
    /// <summary>To send items back for money.</summary>
    Return,

    /// <summary>To send items back for others.</summary>
    Exchange,

    /// <summary>To send an order somewhere else.</summary>
    AddressChange,

    /// <summary>To have money back for an order that was not sent yet.</summary>
    Cancellation,

    /// <summary>To settle a return or exchange whose goods are back.</summary>
    Settlement,

    /// <summary>To make good for a parcel that did not come.</summary>
    MissingParcel,
}
