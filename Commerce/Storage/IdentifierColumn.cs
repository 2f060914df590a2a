using EcomBot.Commerce.Identifiers;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EcomBot.Commerce.Storage;

/// <summary>Keeps an identifier in a text column.</summary>
internal sealed class IdentifierColumn<T>() : ValueConverter<T, string>(id => id.Value, text => Of(text))
    where T : struct, IIdentifier<T>
{
    // An expression tree may not call a static abstract member itself.
    private static T Of(string text) => T.Of(text);
}
