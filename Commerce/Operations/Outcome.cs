using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Operations;

/// <summary>What an operation does, or why it may not.</summary>
/// <typeparam name="TEffect">What it does.</typeparam>
/// <param name="Effect">What it does; null when it is refused.</param>
/// <param name="Refusal">Why it may not; null when it is done.</param>
public sealed record Outcome<TEffect>(TEffect? Effect, Refusal? Refusal) where TEffect : class
{
    /// <summary>Gets whether the rules allow it.</summary>
    [JsonIgnore]
    [MemberNotNullWhen(true, nameof(Effect))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsAllowed => Effect is not null;

    /// <summary>Gets the outcome of something that is done.</summary>
    public static implicit operator Outcome<TEffect>(TEffect effect) => new(effect, null);

    /// <summary>Gets the outcome of something that is refused.</summary>
    public static implicit operator Outcome<TEffect>(Refusal refusal) => new(null, refusal);
}
