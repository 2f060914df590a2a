using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Operations;

/// <summary>Who makes a change.</summary>
/// <param name="Kind">What kind of actor.</param>
/// <param name="Name">The shop's name for them: a customer's identifier, an agent's sign-in, a program's name.</param>
public sealed record Actor(ActorKind Kind, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} {Name}";
}

/// <summary>The kinds of actors.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>A customer, who was told what would happen and said yes.</summary>
    [JsonStringEnumMemberName("customer")] Customer,

    /// <summary>A person of the shop.</summary>
    [JsonStringEnumMemberName("agent")] Agent,

    /// <summary>The bot by itself.</summary>
    [JsonStringEnumMemberName("bot")] Bot,

    /// <summary>Another system of the shop, such as its warehouse.</summary>
    [JsonStringEnumMemberName("system")] System,
}
