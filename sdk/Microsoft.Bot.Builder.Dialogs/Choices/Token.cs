namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.token"/>
public class Token
{
    /// <summary>Its first character, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Its last character, from 0.</summary>
    public int End { get; set; }

    /// <summary>The word as it was written.</summary>
    public string Text { get; set; }

    /// <summary>The word as it is compared.</summary>
    public string Normalized { get; set; }
}
