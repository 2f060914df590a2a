using System.ComponentModel.DataAnnotations;
using EcomBot.Commerce.Anomalies;
using EcomBot.Commerce.Recommendations;
using EcomBot.Commerce.Risk;

namespace EcomBot.Commerce;

/// <summary>Where the shop's data are and what holds for all of them.</summary>
public sealed class CommerceOptions : IValidatableObject
{
    public const string Section = "Commerce";

    /// <summary>Which database holds the shop. Default: an SQLite file.</summary>
    public ShopDatabaseKind Database { get; set; } = ShopDatabaseKind.Sqlite;

    /// <summary>
    /// How the database is reached, as its own driver writes it. Default: the file <c>data/shop.db</c> below the working folder.
    /// </summary>
    [Required]
    public string ConnectionString { get; set; } = "Data Source=data/shop.db";

    /// <summary>The currency of prices that name none (ISO 4217). Default USD.</summary>
    [RegularExpression("^[A-Z]{3}$")]
    public string Currency { get; set; } = "USD";

    /// <summary>What the shop's service allows.</summary>
    public ServiceRules Rules { get; set; } = new();

    /// <summary>When a person checks a customer's request first.</summary>
    public RiskOptions Risk { get; set; } = new();

    /// <summary>How the shop learns what its customers like.</summary>
    public RecommendationOptions Recommendations { get; set; } = new();

    /// <summary>How the shop's figures are watched.</summary>
    public AnomalyOptions Anomalies { get; set; } = new();

    /// <summary>Whether an empty database is filled with the sample shop at start. Default true.</summary>
    public bool SampleShop { get; set; } = true;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var problems = new List<ValidationResult>();
        Validator.TryValidateObject(Rules, new(Rules), problems, validateAllProperties: true);
        Validator.TryValidateObject(Anomalies, new(Anomalies), problems, validateAllProperties: true);
        Validator.TryValidateObject(Risk, new(Risk), problems, validateAllProperties: true);
        Validator.TryValidateObject(Recommendations, new(Recommendations), problems, validateAllProperties: true);
        return problems;
    }
}

/// <summary>The databases that can hold the shop.</summary>
public enum ShopDatabaseKind
{
    /// <summary>A file, for one instance.</summary>
    Sqlite,

    /// <summary>A server that several instances share.</summary>
    PostgreSql,
}
