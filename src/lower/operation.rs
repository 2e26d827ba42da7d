//! What operators of constant expressions give (language specification, sections 6.26 to 6.34).

use super::Const;
use super::decimal::Decimal;

/// A string that is put together from others counts as not constant when it has more bytes.
const LONGEST: usize = 1 << 20;

/// `-value`; `None` when that is no number, or overflows.
pub(super) fn negated(value: Const) -> Option<Const> {
    Some(match value {
        Const::Int(value) => Const::Int(value.checked_neg()?),
        Const::Float(value) => Const::Float(-value),
        Const::Decimal(value) => Const::Decimal(value.negated()),
        _ => return None,
    })
}

/// `left sign right`; `None` when the kinds do not fit, and for overflow and division by zero.
pub(super) fn binary(sign: &str, left: Const, right: Const) -> Option<Const> {
    match sign {
        "==" | "===" => return Some(Const::Boolean(left == right)),
        "!=" | "!==" => return Some(Const::Boolean(left != right)),
        _ => {}
    }
    match (left, right) {
        (Const::Int(left), Const::Int(right)) => ints(sign, left, right),
        (Const::Float(left), Const::Float(right)) => floats(sign, left, right),
        // An `int` may be multiplied by, and divide, another kind of number (language specification, section 6.27).
        (Const::Float(left), Const::Int(right)) if "*/%".contains(sign) => floats(sign, left, right as f64),
        (Const::Int(left), Const::Float(right)) if sign == "*" => floats(sign, left as f64, right),
        (Const::Decimal(left), Const::Decimal(right)) => decimals(sign, left, right),
        (Const::Decimal(left), Const::Int(right)) if sign == "*" => decimals(sign, left, right.into()),
        (Const::Int(left), Const::Decimal(right)) if sign == "*" => decimals(sign, left.into(), right),
        (Const::String(left), Const::String(right)) => match sign {
            "+" => (left.len() + right.len() <= LONGEST).then(|| Const::String(left + &right)),
            _ => ordered(sign, left.cmp(&right)),
        },
        (Const::Boolean(left), Const::Boolean(right)) => match sign {
            "&&" | "&" => Some(Const::Boolean(left && right)),
            "||" | "|" => Some(Const::Boolean(left || right)),
            "^" => Some(Const::Boolean(left != right)),
            _ => ordered(sign, left.cmp(&right)),
        },
        _ => None,
    }
}

fn ints(sign: &str, left: i64, right: i64) -> Option<Const> {
    // The low six bits count (language specification, section 6.29).
    let shift = (right & 0x3f) as u32;
    Some(Const::Int(match sign {
        "+" => left.checked_add(right)?,
        "-" => left.checked_sub(right)?,
        "*" => left.checked_mul(right)?,
        "/" => left.checked_div(right)?,
        "%" => left.checked_rem(right)?,
        "<<" => left << shift,
        ">>" => left >> shift,
        ">>>" => ((left as u64) >> shift) as i64,
        "&" => left & right,
        "|" => left | right,
        "^" => left ^ right,
        _ => return ordered(sign, left.cmp(&right)),
    }))
}

fn floats(sign: &str, left: f64, right: f64) -> Option<Const> {
    Some(Const::Float(match sign {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" => left / right,
        "%" => left % right,
        _ => return ordered(sign, left.partial_cmp(&right)?),
    }))
}

fn decimals(sign: &str, left: Decimal, right: Decimal) -> Option<Const> {
    Some(Const::Decimal(match sign {
        "+" => left.plus(&right)?,
        "-" => left.plus(&right.negated())?,
        "*" => left.times(&right)?,
        _ => return None,
    }))
}

fn ordered(sign: &str, order: std::cmp::Ordering) -> Option<Const> {
    Some(Const::Boolean(match sign {
        "<" => order.is_lt(),
        "<=" => order.is_le(),
        ">" => order.is_gt(),
        ">=" => order.is_ge(),
        _ => return None,
    }))
}
