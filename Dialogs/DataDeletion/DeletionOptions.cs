using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace EcomBot.Dialogs.DataDeletion;

/// <summary>What happens when customers want their data erased.</summary>
public sealed class DeletionOptions
{
    public const string Section = "DataDeletion";

    /// <summary>
    /// Who erases: <c>Bot</c>, after a code sent by e-mail came back and a yes, or <c>Person</c>, who gets the wish handed over. Where no
    /// e-mail can be sent it is a person in any case. Default <c>Bot</c>.
    /// </summary>
    [EnumDataType(typeof(DeletionBy))]
    public DeletionBy By { get; set; } = DeletionBy.Bot;
}

/// <summary>Who erases a customer's data.</summary>
public enum DeletionBy
{
    /// <summary>The bot, by itself.</summary>
    Bot,

    /// <summary>A person of the shop.</summary>
    Person,
}

[OptionsValidator]
internal sealed partial class DeletionOptionsValidator : IValidateOptions<DeletionOptions>;
