/* SPDX-License-Identifier: Apache-2.0 OR MIT */
/* What each instruction does, as macros for rv_exec: DO_x is all of instruction x but the step to
 * the next one. A path that is seldom taken is a jump to a label that is there once. */

/* Arithmetic */
#define RV_ALU_I(S, expr)                                                                          \
    {                                                                                              \
        const uint32_t a = (S);                                                                    \
        const uint32_t b = (uint32_t)op->imm;                                                      \
        x[op->rd] = v = (expr);                                                                    \
    }
#define RV_ALU_R(S, expr)                                                                          \
    {                                                                                              \
        const uint32_t a = (S);                                                                    \
        const uint32_t b = x[op->rs2];                                                             \
        x[op->rd] = v = (expr);                                                                    \
    }
#define DO_ADDI(S)  RV_ALU_I(S, a + b)
#define DO_SLTI(S)  RV_ALU_I(S, (int32_t)a < (int32_t)b)
#define DO_SLTIU(S) RV_ALU_I(S, a < b)
#define DO_XORI(S)  RV_ALU_I(S, a ^ b)
#define DO_ORI(S)   RV_ALU_I(S, a | b)
#define DO_ANDI(S)  RV_ALU_I(S, a &b)
#define DO_SLLI(S)  RV_ALU_I(S, a << b)
#define DO_SRLI(S)  RV_ALU_I(S, a >> b)
#define DO_SRAI(S)  RV_ALU_I(S, (uint32_t)((int32_t)a >> b))
#define DO_ADD(S)   RV_ALU_R(S, a + b)
#define DO_SUB(S)   RV_ALU_R(S, a - b)
#define DO_SLL(S)   RV_ALU_R(S, a << (b & 31))
#define DO_SLT(S)   RV_ALU_R(S, (int32_t)a < (int32_t)b)
#define DO_SLTU(S)  RV_ALU_R(S, a < b)
#define DO_XOR(S)   RV_ALU_R(S, a ^ b)
#define DO_SRL(S)   RV_ALU_R(S, a >> (b & 31))
#define DO_SRA(S)   RV_ALU_R(S, (uint32_t)((int32_t)a >> (b & 31)))
#define DO_OR(S)    RV_ALU_R(S, a | b)
#define DO_AND(S)   RV_ALU_R(S, a &b)
#define DO_MUL(S)   RV_ALU_R(S, a *b)
#define DO_MULH(S)  RV_ALU_R(S, (uint32_t)((uint64_t)((int64_t)(int32_t)a * (int32_t)b) >> 32))
#define DO_MULHSU(S)                                                                               \
    RV_ALU_R(S, (uint32_t)((uint64_t)((int64_t)(int32_t)a * (int64_t)(uint64_t)b) >> 32))
#define DO_MULHU(S) RV_ALU_R(S, (uint32_t)((uint64_t)a * b >> 32))

#define RV_DIV(S, expr)                                                                            \
    {                                                                                              \
        budget += RV_COST(cycles_saved(x[op->rs2]), 0);                                            \
        RV_ALU_R(S, expr)                                                                          \
    }
#define DO_DIV(S)  RV_DIV(S, divide(a, b))
#define DO_DIVU(S) RV_DIV(S, b ? a / b : UINT32_MAX)
#define DO_REM(S)  RV_DIV(S, remainder_of(a, b))
#define DO_REMU(S) RV_DIV(S, b ? a % b : a)

#define DO_LI(S)                                                                                   \
    {                                                                                              \
        x[op->rd] = v = (uint32_t)op->imm;                                                         \
    }
#define DO_LUI(S)   DO_LI(S)
#define DO_AUIPC(S) DO_LI(S)
#define DO_MV(S)                                                                                   \
    {                                                                                              \
        x[op->rd] = v = (S);                                                                       \
    }
/* Writes to code are seen at once, as on a core without an instruction cache. */
#define DO_FENCE(S)
#define DO_FENCE_I(S)
#define DO_NOP(S)

/* Memory */
#define RV_LOAD(S, id, size, type, read)                                                           \
    {                                                                                              \
        const uint32_t a = (S) + (uint32_t)op->imm;                                                \
        const uint8_t *page = rd[a >> SIM_PAGE_SHIFT];                                             \
        if (unlikely(!page || (a & ((size)-1u))))                                                  \
            goto slow_##id;                                                                        \
        x[op->rd] = v = (uint32_t)(type)read(page + (a & PAGE_MASK));                              \
    }
#define RV_STORE(S, id, size, type, write)                                                         \
    {                                                                                              \
        const uint32_t a = (S) + (uint32_t)op->imm;                                                \
        uint8_t *page = wr[a >> SIM_PAGE_SHIFT];                                                   \
        if (unlikely(!page || (a & ((size)-1u))))                                                  \
            goto slow_##id;                                                                        \
        write(page + (a & PAGE_MASK), (type)x[op->rs2]);                                           \
    }
#define RV_SLOW_LOAD(id, size, type)                                                               \
    slow_##id : SLOW;                                                                              \
    if (!rv_load(c, x[op->rs1] + (uint32_t)op->imm, (size)))                                       \
        goto trapped;                                                                              \
    x[op->rd] = (uint32_t)(type)c->loaded;                                                         \
    AFTER_SLOW;
#define RV_SLOW_STORE(id, size)                                                                    \
    slow_##id : SLOW;                                                                              \
    if (!rv_store(c, x[op->rs1] + (uint32_t)op->imm, (size), x[op->rs2]))                          \
        goto trapped;                                                                              \
    AFTER_SLOW;
#define RV_SLOW_MEMORY                                                                             \
    RV_SLOW_LOAD(LB, 1, int8_t)                                                                    \
    RV_SLOW_LOAD(LBU, 1, uint8_t)                                                                  \
    RV_SLOW_LOAD(LH, 2, int16_t)                                                                   \
    RV_SLOW_LOAD(LHU, 2, uint16_t)                                                                 \
    RV_SLOW_LOAD(LW, 4, uint32_t)                                                                  \
    RV_SLOW_STORE(SB, 1)                                                                           \
    RV_SLOW_STORE(SH, 2)                                                                           \
    RV_SLOW_STORE(SW, 4)
#define DO_LB(S)  RV_LOAD(S, LB, 1, int8_t, get_u8)
#define DO_LBU(S) RV_LOAD(S, LBU, 1, uint8_t, get_u8)
#define DO_LH(S)  RV_LOAD(S, LH, 2, int16_t, get_le16)
#define DO_LHU(S) RV_LOAD(S, LHU, 2, uint16_t, get_le16)
#define DO_LW(S)  RV_LOAD(S, LW, 4, uint32_t, get_le32)
#define DO_SB(S)  RV_STORE(S, SB, 1, uint8_t, put_u8)
#define DO_SH(S)  RV_STORE(S, SH, 2, uint16_t, put_le16)
#define DO_SW(S)  RV_STORE(S, SW, 4, uint32_t, put_le32)

/* Branches and jumps */
#define RV_BRANCH(cond)                                                                            \
    {                                                                                              \
        if (cond) {                                                                                \
            budget -= RV_COST(TAKEN_CYCLES, 0);                                                    \
            NOTE_BRANCH;                                                                           \
            FOLLOW(blk->taken, op->aux);                                                           \
        }                                                                                          \
        FOLLOW(blk->next, blk->end);                                                               \
    }
#define RV_EXIT(cond)                                                                              \
    {                                                                                              \
        if (cond) {                                                                                \
            budget += left_from(op + 1) - RV_COST(TAKEN_CYCLES, 0);                                \
            NOTE_BRANCH;                                                                           \
            FOLLOW(op->link, op->aux);                                                             \
        }                                                                                          \
    }
#define RV_IS_EQ(S)     ((S) == x[op->rs2])
#define RV_IS_LT(S)     ((int32_t)(S) < (int32_t)x[op->rs2])
#define RV_IS_LTU(S)    ((S) < x[op->rs2])
#define RV_IS_ZERO(S)   ((S) == 0)
#define DO_BEQ(S)       RV_BRANCH(RV_IS_EQ(S))
#define DO_BNE(S)       RV_BRANCH(!RV_IS_EQ(S))
#define DO_BLT(S)       RV_BRANCH(RV_IS_LT(S))
#define DO_BGE(S)       RV_BRANCH(!RV_IS_LT(S))
#define DO_BLTU(S)      RV_BRANCH(RV_IS_LTU(S))
#define DO_BGEU(S)      RV_BRANCH(!RV_IS_LTU(S))
#define DO_BEQZ(S)      RV_BRANCH(RV_IS_ZERO(S))
#define DO_BNEZ(S)      RV_BRANCH(!RV_IS_ZERO(S))
#define DO_EXIT_BEQ(S)  RV_EXIT(RV_IS_EQ(S))
#define DO_EXIT_BNE(S)  RV_EXIT(!RV_IS_EQ(S))
#define DO_EXIT_BLT(S)  RV_EXIT(RV_IS_LT(S))
#define DO_EXIT_BGE(S)  RV_EXIT(!RV_IS_LT(S))
#define DO_EXIT_BLTU(S) RV_EXIT(RV_IS_LTU(S))
#define DO_EXIT_BGEU(S) RV_EXIT(!RV_IS_LTU(S))
#define DO_EXIT_BEQZ(S) RV_EXIT(RV_IS_ZERO(S))
#define DO_EXIT_BNEZ(S) RV_EXIT(!RV_IS_ZERO(S))
#define DO_J(S)                                                                                    \
    {                                                                                              \
        NOTE_BRANCH;                                                                               \
        FOLLOW(blk->taken, op->aux);                                                               \
    }
/* The bounds are asked for of a pointer that is rarely outside. */
#define DO_CHECK_SP(S)                                                                             \
    {                                                                                              \
        const uint32_t a = (S);                                                                    \
        if (unlikely(a < sys->watch.sp_min || a > sys->watch.sp_max))                              \
            goto slow_check_sp;                                                                    \
    }
#define DO_END(S) FOLLOW(blk->next, blk->end);
#define DO_JAL(S)                                                                                  \
    {                                                                                              \
        x[op->rd] = (uint32_t)op->imm;                                                             \
        NOTE_BRANCH;                                                                               \
        FOLLOW(blk->taken, op->aux);                                                               \
    }
#define DO_JALR(S)                                                                                 \
    {                                                                                              \
        const uint32_t to = ((S) + (uint32_t)op->imm) & ~1u;                                       \
        x[op->rd] = op->aux;                                                                       \
        NOTE_JUMP(to);                                                                             \
        JUMP(to);                                                                                  \
    }
#define DO_JR(S)                                                                                   \
    {                                                                                              \
        const uint32_t to = ((S) + (uint32_t)op->imm) & ~1u;                                       \
        NOTE_JUMP(to);                                                                             \
        JUMP(to);                                                                                  \
    }
/* Nothing but an event can end it: as many rounds as begin before the budget is used up. */
#define DO_J_SELF(S)                                                                               \
    {                                                                                              \
        if (blk->ops == op && budget >= RV_COST(1, 0))                                             \
            budget -= rounds_of(budget, blk->cost) * blk->cost;                                    \
        FOLLOW(blk->taken, op->aux);                                                               \
    }

/* The rest leaves the fast path, and stands in rv_exec once. */
#define DO_CSRRW(S)       goto slow_csr;
#define DO_CSRRS(S)       goto slow_csr;
#define DO_CSRRC(S)       goto slow_csr;
#define DO_CSRRWI(S)      goto slow_csr;
#define DO_CSRRSI(S)      goto slow_csr;
#define DO_CSRRCI(S)      goto slow_csr;
#define DO_LR_W(S)        goto slow_atomic;
#define DO_SC_W(S)        goto slow_atomic;
#define DO_AMOSWAP_W(S)   goto slow_atomic;
#define DO_AMOADD_W(S)    goto slow_atomic;
#define DO_AMOXOR_W(S)    goto slow_atomic;
#define DO_AMOAND_W(S)    goto slow_atomic;
#define DO_AMOOR_W(S)     goto slow_atomic;
#define DO_AMOMIN_W(S)    goto slow_atomic;
#define DO_AMOMAX_W(S)    goto slow_atomic;
#define DO_AMOMINU_W(S)   goto slow_atomic;
#define DO_AMOMAXU_W(S)   goto slow_atomic;
#define DO_ECALL(S)       goto slow_system;
#define DO_EBREAK(S)      goto slow_system;
#define DO_MRET(S)        goto slow_system;
#define DO_WFI(S)         goto slow_system;
#define DO_ILLEGAL(S)     goto slow_system;
#define DO_FETCH_FAULT(S) goto slow_system;
#define DO_TRIGGER(S)     goto slow_system;
#define DO_BREAK(S)       goto slow_system;
#define DO_STALE(S)       goto stale;
