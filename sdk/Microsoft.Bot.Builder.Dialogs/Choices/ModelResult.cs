namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognised in a text, and where.</summary>
/// <typeparam name="T">What it was recognised as.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.choices.modelresult-1"/>
public class ModelResult<T>
{
    /// <summary>The part of the text that was recognised.</summary>
    public string Text { get; set; }

    /// <summary>Its first character, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Its last character, from 0.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing was recognised, such as <c>choice</c>.</summary>
    public string TypeName { get; set; }

    /// <summary>What it was recognised as.</summary>
    public T Resolution { get; set; }
}
