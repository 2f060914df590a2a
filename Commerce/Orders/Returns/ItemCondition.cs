using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Orders.Returns;

/// <summary>The state in which items go back.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ItemCondition>))]
public enum ItemCondition
{
    /// <summary>Still sealed.</summary>
    Unopened,

    /// <summary>Opened and tried.</summary>
    Opened,

    /// <summary>Worn or used.</summary>
    Used,

    /// <summary>Broken, or came broken.</summary>
    Damaged,
}
