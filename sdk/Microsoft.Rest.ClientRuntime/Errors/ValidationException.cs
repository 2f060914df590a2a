using System.Globalization;
using System.Runtime.Serialization;

namespace Microsoft.Rest;

/// <summary>An argument of an operation breaks a rule of the service; nothing was sent.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.validationexception"/>
public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message) : base(message)
    {
    }

    public ValidationException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>Says which rule which argument breaks.</summary>
    /// <param name="rule">One of <see cref="ValidationRules"/>.</param>
    /// <param name="target">The argument's name.</param>
    public ValidationException(string rule, string target) : this(rule, target, null)
    {
    }

    /// <summary>Says which rule which argument breaks, and the rule's limit.</summary>
    /// <param name="rule">One of <see cref="ValidationRules"/>.</param>
    /// <param name="target">The argument's name.</param>
    /// <param name="details">The limit; may be null.</param>
    public ValidationException(string rule, string target, object details) : base(Describe(rule, target, details))
    {
        Rule = rule;
        Target = target;
        Details = details;
    }

    protected ValidationException(SerializationInfo info, StreamingContext context) : base(info, context)
    {
        Rule = info.GetString(nameof(Rule));
        Target = info.GetString(nameof(Target));
    }

    /// <summary>The rule that is broken, one of <see cref="ValidationRules"/>.</summary>
    public string Rule { get; }

    /// <summary>The name of the argument that breaks it.</summary>
    public string Target { get; }

    /// <summary>The rule's limit; may be null.</summary>
    public object Details { get; }

    /// <inheritdoc/>
    public override void GetObjectData(SerializationInfo info, StreamingContext context)
    {
        base.GetObjectData(info, context);
        info.AddValue(nameof(Rule), Rule);
        info.AddValue(nameof(Target), Target);
    }

    private static string Describe(string rule, string target, object details) =>
        rule == ValidationRules.CannotBeNull
            ? $"'{target}' cannot be null."
            : string.Create(CultureInfo.InvariantCulture, $"'{target}' does not match the rule {rule} ({details}).");
}

/// <summary>The names of the rules that a <see cref="ValidationException"/> reports.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.rest.validationrules"/>
public static class ValidationRules
{
    /// <summary>A value is required.</summary>
    public static readonly string CannotBeNull = "CannotBeNull";

    /// <summary>A number is above the highest one allowed.</summary>
    public static readonly string InclusiveMaximum = "InclusiveMaximum";

    /// <summary>A number is at or above a limit it must stay under.</summary>
    public static readonly string ExclusiveMaximum = "ExclusiveMaximum";

    /// <summary>A text is too long.</summary>
    public static readonly string MaxLength = "MaxLength";

    /// <summary>A text is too short.</summary>
    public static readonly string MinLength = "MinLength";

    /// <summary>A text does not have the form asked for.</summary>
    public static readonly string Pattern = "Pattern";

    /// <summary>A list has too many items.</summary>
    public static readonly string MaxItems = "MaxItems";

    /// <summary>A list has too few items.</summary>
    public static readonly string MinItems = "MinItems";

    /// <summary>A list has the same item twice.</summary>
    public static readonly string UniqueItems = "UniqueItems";

    /// <summary>A value is none of those allowed.</summary>
    public static readonly string Enum = "Enum";

    /// <summary>A number is no multiple of the one asked for.</summary>
    public static readonly string MultipleOf = "MultipleOf";

    /// <summary>A number is below the lowest one allowed.</summary>
    public static readonly string InclusiveMinimum = "InclusiveMinimum";

    /// <summary>A number is at or below a limit it must stay above.</summary>
    public static readonly string ExclusiveMinimum = "ExclusiveMinimum";
}
