namespace EcomBot.Commerce.Identifiers;

/// <summary>A name that the shop gives to one of its things, kept apart from every other kind of name.</summary>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public interface IIdentifier<TSelf> where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>Gets the text as the shop writes it.</summary>
    string Value { get; }

    /// <summary>Gets the identifier that <paramref name="value"/> writes.</summary>
    static abstract TSelf Of(string value);
}
