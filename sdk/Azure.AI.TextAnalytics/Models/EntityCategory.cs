namespace Azure.AI.TextAnalytics;

/// <summary>The kind of thing an entity is; the service may add more.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.entitycategory"/>
public readonly struct EntityCategory : IEquatable<EntityCategory>
{
    /// <summary>Names of people.</summary>
    public static readonly EntityCategory Person = new("Person");

    /// <summary>Roles of people.</summary>
    public static readonly EntityCategory PersonType = new("PersonType");

    /// <summary>Places.</summary>
    public static readonly EntityCategory Location = new("Location");

    /// <summary>Companies, clubs, bodies.</summary>
    public static readonly EntityCategory Organization = new("Organization");

    /// <summary>Happenings.</summary>
    public static readonly EntityCategory Event = new("Event");

    /// <summary>Things made.</summary>
    public static readonly EntityCategory Product = new("Product");

    /// <summary>What people can do.</summary>
    public static readonly EntityCategory Skill = new("Skill");

    /// <summary>Dates and times.</summary>
    public static readonly EntityCategory DateTime = new("DateTime");

    /// <summary>Telephone numbers.</summary>
    public static readonly EntityCategory PhoneNumber = new("PhoneNumber");

    /// <summary>E-mail addresses.</summary>
    public static readonly EntityCategory Email = new("Email");

    /// <summary>Addresses of pages.</summary>
    public static readonly EntityCategory Url = new("Url");

    /// <summary>Addresses of computers.</summary>
    public static readonly EntityCategory IPAddress = new("IPAddress");

    /// <summary>Numbers and amounts.</summary>
    public static readonly EntityCategory Quantity = new("Quantity");

    /// <summary>Postal addresses.</summary>
    public static readonly EntityCategory Address = new("Address");

    private readonly string _value;

    internal EntityCategory(string value) => _value = value;

    /// <summary>The value of a name the service gave.</summary>
    public static implicit operator EntityCategory(string value) => new(value);

    /// <summary>The name the service gave.</summary>
    public static explicit operator string(EntityCategory value) => value._value;

    /// <summary>Whether two are the same, whatever their case.</summary>
    public static bool operator ==(EntityCategory left, EntityCategory right) => left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(EntityCategory left, EntityCategory right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EntityCategory other) => string.Equals(_value, other._value, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj is EntityCategory other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_value ?? string.Empty);

    /// <inheritdoc/>
    public override string ToString() => _value;
}
